/** How long the vendor repeats an event that nobody takes, hourly, before it gives it up (contract 1.4). */
export const VENDOR_REPEATS_HOURS = 72;
