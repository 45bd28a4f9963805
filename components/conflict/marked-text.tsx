import { diffTexts } from '#lib/drafts/text-diff.ts';

/** A version of a text with what it adds to the base and takes from it. */
export function MarkedText({ base, text }: { base: string; text: string }) {
  let at = 0;
  return (
    <p>
      {diffTexts(base, text).map((piece) => {
        at += piece.text.length;
        if (piece.kind === 'added') return <ins key={at}>{piece.text}</ins>;
        return piece.kind === 'removed' ? (
          <del key={at}>{piece.text}</del>
        ) : (
          <span key={at}>{piece.text}</span>
        );
      })}
    </p>
  );
}
