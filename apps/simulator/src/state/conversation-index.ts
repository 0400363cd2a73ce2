import type { Collection } from './collection.js';
import { FIRST_ID } from './first-ids.js';
import { GroupedIds } from './grouped-ids.js';
import type { Conversation, Message } from './records.js';
import { MESSAGES_EACH, seededPair } from './seed-conversation.js';
import type { Sizes } from './sizes.js';

/** Finds conversations by who takes part, and messages by conversation; newest first. */
export class ConversationIndex {
  readonly #messages = new GroupedIds();

  constructor(
    private readonly seed: string,
    private readonly conversations: Collection<Conversation>,
    private readonly sizes: Sizes,
  ) {}

  addMessage({ conversationId, messageId }: Message): void {
    this.#messages.add(conversationId, messageId);
  }

  *of(userId: number): Generator<number> {
    for (const conversationId of this.conversations.ids()) {
      if (this.#participants(conversationId).includes(userId)) {
        yield conversationId;
      }
    }
  }

  *messagesOf(conversationId: number): Generator<number> {
    yield* this.#messages.newestFirst(conversationId);
    const conversation = conversationId - FIRST_ID.conversation;
    if (conversation < this.sizes.conversations) {
      for (let place = MESSAGES_EACH - 1; place >= 0; place -= 1) {
        yield FIRST_ID.message + conversation * MESSAGES_EACH + place;
      }
    }
  }

  #participants(conversationId: number): readonly number[] {
    const conversation = conversationId - FIRST_ID.conversation;
    // Who takes part never changes, so the seed may be asked without making the conversation.
    return conversation < this.sizes.conversations
      ? seededPair(this.seed, this.sizes, conversation).map((place) => FIRST_ID.user + place)
      : this.conversations.get(conversationId)!.participantIds;
  }
}
