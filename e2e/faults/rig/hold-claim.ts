import type { CrewMember } from './crew.js';
import type { ProxyLink } from './proxy-link.js';
import type { Stage } from './stage.js';

/** Waits until a worker has claimed something, and keeps the answer from it until the link is let go. */
export async function holdClaim(stage: Stage, member: CrewMember): Promise<ProxyLink> {
  for (let cut = member.cut('claim-waiting', 'after'); ;) {
    const link = await cut;
    if (!link) {
      throw new Error('the worker claims nothing, not even in vain');
    }
    const leased = await stage.query('select from inbox where lease_token is not null');
    if (leased.length > 0) {
      return link;
    }
    // A poll that found nothing.
    cut = member.cut('claim-waiting', 'after');
    link.letGo();
  }
}
