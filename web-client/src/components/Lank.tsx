import { Link } from '@tanstack/react-router';
import type { AriaAttributes, ReactNode, Ref } from 'react';
import { delaAdress } from './adress';

interface Props extends AriaAttributes {
  /** Path with or without query: "/atgarder/ny?problem=…". */
  till: string;
  className?: string | undefined;
  tabIndex?: number | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** Only the page itself is current, not the ones above it. */
const exakt = { exact: true, includeSearch: false };

/** A link inside the application, written as a plain address. */
export function Lank({ till, ...rest }: Props) {
  const { to, search, hash } = delaAdress(till);
  return <Link {...(rest as object)} to={to} search={search} hash={hash} activeOptions={exakt} activeProps={{}} />;
}
