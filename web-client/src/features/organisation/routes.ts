/** The pages of this module; each route loads its page when it is needed. */
export const organisationRoutes = [] as const;
