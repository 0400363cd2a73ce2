/**
 * How a query asks for what is private. Each look goes into the audit, so nothing is asked again by itself, and
 * what is hidden again is forgotten: whoever shows it again is written down again.
 */
export const ONE_LOOK = { staleTime: 'static', gcTime: 0 } as const;
