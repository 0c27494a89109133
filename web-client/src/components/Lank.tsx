import { Link } from '@tanstack/react-router';
import type { AriaAttributes, ReactNode, Ref } from 'react';
import { delaAdress } from './adress';

interface Props extends AriaAttributes {
  /** Path with or without query: "/atgarder/ny?problem=…". */
  till: string;
  className?: string | undefined;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** A link inside the application, written as a plain address. */
export function Lank({ till, ...rest }: Props) {
  const { to, search, hash } = delaAdress(till);
  return <Link {...(rest as object)} to={to} search={search} hash={hash} activeProps={{}} />;
}
