/** The world as it starts: two servers and the people in them. */
export interface StandardIds {
  bot: string;
  home: { server: string; general: string; questions: string; moderatorRole: string };
  other: { server: string; general: string };
  /** Two members of the home server. */
  member: string;
  otherMember: string;
  /** Has Manage Server in the home server. */
  moderator: string;
  /** A member of the home server with the moderator role. */
  roleModerator: string;
  /** Administrator of the other server, and a plain member of neither but it. */
  otherAdmin: string;
}
