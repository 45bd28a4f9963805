'use client';

import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

export type LinkProps = {
  readonly href: string;
  readonly className?: string;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly 'aria-current'?: 'page';
  readonly 'aria-label'?: string;
};

/** How pages are reached. The app hands in its router, so that every component renders in a test without a server. */
export type Navigation = {
  readonly Link: ComponentType<LinkProps>;
  /** Path of the page in hand. */
  readonly path: string;
  readonly go: (href: string) => void;
};

export const NavigationContext = createContext<Navigation>({
  Link: (props) => <a {...props} />,
  path: '',
  go: (href) => window.location.assign(href),
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
