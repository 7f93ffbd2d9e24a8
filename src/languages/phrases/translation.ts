import type { en } from './en.js';

/** What is said by number: a form for each plural that the language has, as `Intl.PluralRules` names them. */
export type Forms = { readonly [Rule in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

export type CommandKey = keyof typeof en.commands;
export type PhraseKey = keyof typeof en.phrases;

/** All that the English file has, in another language: what is missing is a type error. */
export interface Translation {
  readonly commands: { readonly [Key in CommandKey]: { readonly name: string; readonly description: string } };
  readonly messageCommands: { readonly [Key in keyof typeof en.messageCommands]: string };
  readonly buttons: { readonly [Key in keyof typeof en.buttons]: string };
  readonly labels: { readonly [Key in keyof typeof en.labels]: string };
  readonly hints: { readonly [Key in keyof typeof en.hints]: string };
  readonly phrases: {
    readonly [Key in PhraseKey]: (typeof en.phrases)[Key] extends string ? string : Forms;
  };
}

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type PlacesOf<Phrase> = Phrase extends string ? NamesIn<Phrase> : 'count' | NamesIn<Phrase[keyof Phrase]>;
/** What a phrase has to be given: commands are known. */
type ValueOf<Key extends PhraseKey> = Exclude<PlacesOf<(typeof en.phrases)[Key]>, `/${string}`>;

/** The values of a phrase; none where it has no places for them. */
export type Values<Key extends PhraseKey> = [ValueOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<ValueOf<Key>, string | number>>];
