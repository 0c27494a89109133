import { getRouteApi } from '@tanstack/react-router';

const route = getRouteApi('/omraden/$kod');

/** The area whose page this is. */
export const useOmradesKod = () => route.useParams().kod;
