const CHANGE_BUTTON = /^change:(publish|reason|cancel|form):([0-9a-f-]{36})$/;
const WAYS_SELECT = /^ways:([0-9a-f-]{36})$/;
const UNDO_BUTTON = /^undo:(\d{1,7})$/;
const EDIT_BUTTON = /^edit:([a-z0-9-]{1,60})$/;
const GAP_SELECT = 'gaps';
const GAP_STEP = /^gap:([a-z-]{4,9}):([0-9a-f-]{36})$/;
const GAP_STEPS = ['write', 'link', 'link-to', 'dismiss', 'answer', 'suggested', 'take', 'drop'] as const;
const ANSWER_FORM = /^gap-answer:([0-9a-f-]{36})$/;
const CONFLICT_SELECT = 'conflicts';
const CONFLICT_STEP = /^conflict:(take|keep):([0-9a-f]{12})$/;
const CARD_FORM = /^card-form:(new|edit:([a-z0-9-]{1,60})|(gap|again):([0-9a-f-]{36}))$/;
const SOURCE_FORM = 'source-form';
const REASON_MODAL = /^reason:([0-9a-f-]{36})$/;

/**
 * What is done with a gap, by the id of a question in it: `answer` writes to those who wait, `suggested` shows an answer
 * that somebody suggested, by whose id `take` makes it a card and `drop` puts it away.
 */
export interface GapStep {
  kind: (typeof GAP_STEPS)[number];
  id: string;
}

/** What is done with a conflict: the folder's text is taken, or the live one kept. */
export interface ConflictStep {
  kind: 'take' | 'keep';
  id: string;
}

/** What a moderator does with a change they see; `reason` asks why and publishes, `form` opens again the form it was written in. */
export type Decision = 'publish' | 'reason' | 'cancel' | 'form';

/** What a component that moderators press asks for. */
export type DeskPressed =
  | { kind: 'gap'; step: GapStep | undefined }
  | { kind: 'conflict'; step: ConflictStep | undefined }
  | { kind: 'change'; decision: Decision; id: string }
  | { kind: 'ways'; id: string }
  | { kind: 'undo'; edition: number }
  | { kind: 'edit'; card: string };

/** What a modal sent off is for. Its id comes from outside, too. */
export type Submitted =
  | { kind: 'reason' | 'gap-answer'; id: string }
  | { kind: 'card-form'; form: FormId }
  | { kind: 'source-form' };

/** What a card's form makes: a new card, another text of one, or a new one for a gap. */
export type CardFormTarget = { kind: 'new' } | { kind: 'edit' | 'gap'; id: string };

/** A card's form, or that of a pending change, opened again. */
export type FormId = CardFormTarget | { kind: 'again'; id: string };

export function changeButtonId(decision: Decision, id: string): string {
  return `change:${decision}:${id}`;
}

/** Of the menu of other ways to ask that are proposed for a change. */
export function waysSelectId(id: string): string {
  return `ways:${id}`;
}

/** Of the button that takes an edition back. */
export function undoButtonId(edition: number): string {
  return `undo:${edition}`;
}

/** Of the button that opens a card's form. */
export function editButtonId(card: string): string {
  return `edit:${card}`;
}

/** Of the menu that chooses a gap. */
export function gapSelectId(): string {
  return GAP_SELECT;
}

export function gapStepId({ kind, id }: GapStep): string {
  return `gap:${kind}:${id}`;
}

/** Of the form for an answer to those who wait. */
export function gapAnswerId(id: string): string {
  return `gap-answer:${id}`;
}

/** Of the menu that chooses a conflict. */
export function conflictSelectId(): string {
  return CONFLICT_SELECT;
}

export function conflictButtonId({ kind, id }: ConflictStep): string {
  return `conflict:${kind}:${id}`;
}

export function reasonModalId(id: string): string {
  return `reason:${id}`;
}

export function cardFormId(form: FormId): string {
  return form.kind === 'new' ? 'card-form:new' : `card-form:${form.kind}:${form.id}`;
}

/** Of the form for an article's text. */
export function sourceFormId(): string {
  return SOURCE_FORM;
}

/** Reads a modal's custom_id; undefined where it is none of ours. */
export function parseModalId(customId: string): Submitted | undefined {
  const [, change] = REASON_MODAL.exec(customId) ?? [];
  if (change) return { kind: 'reason', id: change };
  const [, gap] = ANSWER_FORM.exec(customId) ?? [];
  if (gap) return { kind: 'gap-answer', id: gap };
  if (customId === SOURCE_FORM) return { kind: 'source-form' };
  const [, what, card, kind, id] = CARD_FORM.exec(customId) ?? [];
  if (what === 'new') return { kind: 'card-form', form: { kind: 'new' } };
  if (card) return { kind: 'card-form', form: { kind: 'edit', id: card } };
  if (id) return { kind: 'card-form', form: { kind: kind === 'gap' ? 'gap' : 'again', id } };
  return undefined;
}

/** Reads the custom_id of a component that moderators press; undefined where it is none. */
export function parseDeskId(customId: string): DeskPressed | undefined {
  if (customId === GAP_SELECT) return { kind: 'gap', step: undefined };
  const [, gapStep, gap] = GAP_STEP.exec(customId) ?? [];
  const kind = GAP_STEPS.find((one) => one === gapStep);
  if (gap && kind) return { kind: 'gap', step: { kind, id: gap } };
  if (customId === CONFLICT_SELECT) return { kind: 'conflict', step: undefined };
  const [, conflictStep, conflict] = CONFLICT_STEP.exec(customId) ?? [];
  if (conflict) return { kind: 'conflict', step: { kind: conflictStep === 'take' ? 'take' : 'keep', id: conflict } };
  const [, decision, change] = CHANGE_BUTTON.exec(customId) ?? [];
  if (change) return { kind: 'change', decision: decisionOf(decision), id: change };
  const [, ways] = WAYS_SELECT.exec(customId) ?? [];
  if (ways) return { kind: 'ways', id: ways };
  const [, undone] = UNDO_BUTTON.exec(customId) ?? [];
  if (undone) return { kind: 'undo', edition: Number(undone) };
  const [, edited] = EDIT_BUTTON.exec(customId) ?? [];
  if (edited) return { kind: 'edit', card: edited };
  return undefined;
}

function decisionOf(name: string | undefined): Decision {
  return name === 'publish' || name === 'reason' || name === 'form' ? name : 'cancel';
}
