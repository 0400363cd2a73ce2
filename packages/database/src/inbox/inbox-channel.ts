/** The channel of the hint that there is something in the inbox. A hint: polling is the truth. */
export const INBOX_CHANNEL = 'forum_sync_inbox';
