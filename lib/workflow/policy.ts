/** Where a report stands on its way to publication. */
export type Status = 'draft' | 'inReview' | 'returned' | 'approved' | 'published';
/** How a report came to be here: written in this app · imported from a file · only the few figures that the next year's checks need. */
export type Origin = 'written' | 'imported' | 'typed';
/** What a person does: write reports or review them. */
export type Role = 'clerk' | 'supervisor';

/** Who is asking. Every read is scoped to the viewer's agency, every write wants a permit made from the viewer. */
export type Viewer = {
  readonly userId: string;
  readonly name: string;
  readonly agencyId: string;
  readonly role: Role;
};

/** What the rules ask about a report. */
export type ReportHead = {
  readonly id: string;
  readonly agencyId: string;
  readonly year: number;
  readonly status: Status;
};

/** What may be done to a report, by whom and when. Buttons, policy and audit log all read this table. */
export const moves = {
  edit: { role: 'clerk', from: ['draft', 'returned'] },
} as const satisfies Record<string, { role: Role; from: readonly Status[] }>;

/** What may be done to an agency as a whole. */
export const agencyMoves = {
  startReport: { role: 'clerk' },
  configure: { role: 'clerk' },
} as const satisfies Record<string, { role: Role }>;

/** Something that may be done to a report. */
export type Move = keyof typeof moves;
/** Something that may be done to an agency. */
export type AgencyMove = keyof typeof agencyMoves;

/** Whether a report in this state is open for a move at all, whoever asks. */
export function isOpenFor(move: Move, status: Status): boolean {
  const { from }: { readonly from: readonly Status[] } = moves[move];
  return from.includes(status);
}

declare const granted: unique symbol;
/** Proof that the rules were asked. Only `authorize` makes one, and every write in db/ demands one. */
export type Permit<M extends Move> = {
  readonly move: M;
  readonly reportId: string;
  readonly actorId: string;
  readonly [granted]: true;
};
/** The same proof for a move on an agency. */
export type AgencyPermit<M extends AgencyMove> = {
  readonly move: M;
  readonly agencyId: string;
  readonly actorId: string;
  readonly [granted]: true;
};

/** A permit for one move on one report; null where the rules refuse. */
export function authorize<M extends Move>(viewer: Viewer, move: M, report: ReportHead): Permit<M> | null {
  const allowed =
    viewer.agencyId === report.agencyId && viewer.role === moves[move].role && isOpenFor(move, report.status);
  return allowed ? ({ move, reportId: report.id, actorId: viewer.userId } as Permit<M>) : null;
}

/** A permit for one move on the viewer's own agency; null where the rules refuse. */
export function authorizeAgency<M extends AgencyMove>(
  viewer: Viewer,
  move: M,
  agencyId: string,
): AgencyPermit<M> | null {
  const allowed = viewer.agencyId === agencyId && viewer.role === agencyMoves[move].role;
  return allowed ? ({ move, agencyId, actorId: viewer.userId } as AgencyPermit<M>) : null;
}
