import type { components } from '../../../api/schema';

type S = components['schemas'];
export type Sammanstallning = S['HamtaSammanstallningResponse'];
export type Rad = Sammanstallning['rader'][number];
export type Delproblem = Rad['staden'][number];
export type Beslut = NonNullable<Rad['beslut']>;
export type Forslag = NonNullable<Rad['forslag']>;
export type Avvisad = Sammanstallning['avvisade'][number];
export type Delursprung = S['DelursprungResponse'];
export type Sida = S['Sida'];
