// What the forum knows of its things. How they look on the wire is in objects/.

export interface User {
  readonly userId: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly emailVerified: boolean;
  readonly userTitle: string;
  readonly avatarUrl: string;
  readonly signature: string;
  readonly userGroups: readonly number[];
  readonly reputation: number;
  readonly postCount: number;
  readonly allowEmails: boolean;
  readonly enableMessages: boolean;
  readonly invisible: boolean;
  readonly instantMessagingType: string;
  readonly instantMessagingId: string;
  readonly joinDateTimestamp: number;
  readonly lastVisitTimestamp: number;
  readonly lastPostTimestamp: number;
  readonly customFields: readonly { readonly profileFieldId: number; readonly value: string }[];
}

export interface Topic {
  readonly topicId: number;
  readonly title: string;
  readonly categoryId: number;
  readonly authorId: number;
  readonly firstPostId: number;
  readonly lastPostId: number;
  readonly dateTimestamp: number;
  readonly viewCount: number;
  readonly postCount: number;
  readonly locked: boolean;
  readonly pinned: boolean;
}

export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly URL: string;
}

export interface Post {
  readonly postId: number;
  readonly topicId: number;
  readonly authorId: number;
  readonly message: string;
  readonly postTimestamp: number;
  readonly likeCount: number;
  readonly dislikeCount: number;
  readonly pending: boolean;
  readonly attachments: readonly Attachment[];
}

export interface Conversation {
  readonly conversationId: number;
  readonly subject: string;
  readonly dateTimestamp: number;
  /** The first one began it. */
  readonly participantIds: readonly number[];
}

export interface Message {
  readonly messageId: number;
  readonly conversationId: number;
  readonly senderId: number;
  readonly message: string;
  readonly dateTimestamp: number;
}

export interface Category {
  readonly categoryId: number;
  readonly title: string;
  readonly description: string;
  readonly unlisted: boolean;
  readonly locked: boolean;
  readonly passwordProtected: boolean;
  readonly linked: string;
  readonly parentId: number;
}

export interface UserGroup {
  readonly usergroupId: number;
  readonly title: string;
  /** Of the forum itself: cannot be deleted. */
  readonly builtIn: boolean;
  readonly permissions: Readonly<Record<string, boolean>>;
}

export interface Moderator {
  readonly moderatorId: number;
  readonly userId: number;
  readonly categoryIds: readonly number[];
  readonly permissions: Readonly<Record<string, boolean>>;
}
