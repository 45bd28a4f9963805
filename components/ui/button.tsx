import type { ComponentProps } from 'react';

type Look = { look?: 'plain' | 'main' | 'bare'; small?: boolean };

function classes({ look = 'plain', small = false }: Look): string {
  return ['btn', look === 'plain' ? '' : `btn--${look}`, small ? 'btn--small' : ''].filter(Boolean).join(' ');
}

/** A button; one `main` on a screen. `unavailable` keeps it in reach and says so to readers: the reason stands beside it. */
export function Button({
  look,
  small,
  unavailable,
  onClick,
  ...rest
}: ComponentProps<'button'> & Look & { unavailable?: boolean; 'data-first'?: boolean }) {
  return (
    <button
      type="button"
      {...rest}
      {...(unavailable ? { 'aria-disabled': true } : { onClick })}
      className={classes({ ...(look ? { look } : {}), ...(small ? { small } : {}) })}
    />
  );
}

/** Class names for a link that looks like a button. */
export function buttonClass(look?: Look['look'], small?: boolean): string {
  return classes({ ...(look ? { look } : {}), ...(small ? { small } : {}) });
}
