// Made by `npm run reference`. From fixtures/.
export const fixtureBodies: unknown = {
  "conversation.created": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Conversation",
        "conversationId": 52001,
        "subject": "Meetup on Friday",
        "dateTimestamp": 1718000600,
        "participants": [
          {
            "userId": 181855,
            "username": "john",
            "avatarUrl": "https://test.com/images/avatar.png",
            "active": true,
            "unreadCount": 0,
            "isStarter": true
          },
          {
            "userId": 181856,
            "username": "mary",
            "avatarUrl": "",
            "active": true,
            "unreadCount": 1,
            "isStarter": false
          }
        ]
      }
    },
    "object": "event",
    "id": 1549,
    "type": "conversation.created",
    "mode": "live"
  },
  "message.created": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Message",
        "messageId": 91001,
        "message": "<p>Are you coming on Friday?</p>",
        "dateTimestamp": 1718000600,
        "sender": {
          "userId": 181855,
          "username": "john"
        },
        "attachments": []
      }
    },
    "object": "event",
    "id": 1550,
    "type": "message.created",
    "mode": "live"
  },
  "post.approved": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Post",
        "postId": 1341000002,
        "message": "<p>Thanks, glad to be here.</p>",
        "postTimestamp": 1718000300,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "likeCount": 0,
        "dislikeCount": 0,
        "pending": false,
        "attachmentCount": 1,
        "attachments": [
          {
            "id": "16748357",
            "fileName": "photo%201.png",
            "URL": "https://files.example.com/830001/16748357/photo%201.png"
          }
        ]
      }
    },
    "object": "event",
    "id": 1546,
    "type": "post.approved",
    "mode": "live"
  },
  "post.created": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Post",
        "postId": 1341000002,
        "message": "<p>Thanks, glad to be here.</p>",
        "postTimestamp": 1718000300,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "likeCount": 0,
        "dislikeCount": 0,
        "pending": true,
        "attachmentCount": 1,
        "attachments": [
          {
            "id": "16748357",
            "fileName": "photo%201.png",
            "URL": "https://files.example.com/830001/16748357/photo%201.png"
          }
        ]
      }
    },
    "object": "event",
    "id": 1545,
    "type": "post.created",
    "mode": "live"
  },
  "post.deleted": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Post",
        "postId": 1341000002,
        "message": "<p>Thanks, glad to be here.</p>",
        "postTimestamp": 1718000300,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "likeCount": 2,
        "dislikeCount": 0,
        "pending": false,
        "attachmentCount": 0,
        "attachments": []
      }
    },
    "object": "event",
    "id": 1548,
    "type": "post.deleted",
    "mode": "live"
  },
  "post.updated": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Post",
        "postId": 1341000002,
        "message": "<p>Thanks, glad to be here. (edited)</p>",
        "postTimestamp": 1718000300,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "likeCount": 2,
        "dislikeCount": 0,
        "pending": false,
        "attachmentCount": 0,
        "attachments": []
      }
    },
    "object": "event",
    "id": 1547,
    "type": "post.updated",
    "mode": "live"
  },
  "topic.created": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Topic",
        "topicId": 12800001,
        "title": "Welcome to the forum",
        "categoryId": 830001,
        "firstPostId": 1341000001,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "dateTimestamp": 1718000000,
        "viewCount": 0,
        "postCount": 1,
        "replyCount": 0,
        "locked": false,
        "pinned": false,
        "lastPost": {
          "postId": 1341000001,
          "timestamp": 1718000000,
          "author": {
            "userId": 181855,
            "username": "john",
            "avatarUrl": "https://test.com/images/avatar.png"
          }
        }
      }
    },
    "object": "event",
    "id": 1542,
    "type": "topic.created",
    "mode": "live"
  },
  "topic.deleted": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Topic",
        "topicId": 12800001,
        "title": "Welcome to the forum",
        "categoryId": 830001,
        "firstPostId": 1341000001,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "dateTimestamp": 1718000000,
        "viewCount": 60,
        "postCount": 2,
        "replyCount": 1,
        "locked": false,
        "pinned": false,
        "lastPost": {
          "postId": 1341000002,
          "timestamp": 1718000300,
          "author": {
            "userId": 181855,
            "username": "john",
            "avatarUrl": "https://test.com/images/avatar.png"
          }
        }
      }
    },
    "object": "event",
    "id": 1544,
    "type": "topic.deleted",
    "mode": "live"
  },
  "topic.updated": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "Topic",
        "topicId": 12800001,
        "title": "Welcome to the forum (read first)",
        "categoryId": 830001,
        "firstPostId": 1341000001,
        "author": {
          "userId": 181855,
          "username": "john",
          "avatarUrl": "https://test.com/images/avatar.png"
        },
        "dateTimestamp": 1718000000,
        "viewCount": 57,
        "postCount": 2,
        "replyCount": 1,
        "locked": true,
        "pinned": true,
        "lastPost": {
          "postId": 1341000002,
          "timestamp": 1718000300,
          "author": {
            "userId": 181855,
            "username": "john",
            "avatarUrl": "https://test.com/images/avatar.png"
          }
        }
      }
    },
    "object": "event",
    "id": 1543,
    "type": "topic.updated",
    "mode": "live"
  },
  "user.approved": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1535,
    "type": "user.approved",
    "mode": "live"
  },
  "user.created": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1534,
    "type": "user.created",
    "mode": "live"
  },
  "user.deleted": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1537,
    "type": "user.deleted",
    "mode": "live"
  },
  "user.email.verified": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1538,
    "type": "user.email.verified",
    "mode": "live"
  },
  "user.paid_subscription.ended": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1541,
    "type": "user.paid_subscription.ended",
    "mode": "live"
  },
  "user.paid_subscription.started": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423,
          60001
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1540,
    "type": "user.paid_subscription.started",
    "mode": "live"
  },
  "user.payment.received": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Power User",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John.",
        "userGroups": [
          7440,
          2452,
          52423,
          60001
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1539,
    "type": "user.payment.received",
    "mode": "live"
  },
  "user.updated": {
    "api_version": "1",
    "data": {
      "object": {
        "object": "User",
        "userId": 181855,
        "username": "john",
        "name": "John Doe",
        "email": "johnDoe@gmail.com",
        "userTitle": "Community Helper",
        "avatarUrl": "https://test.com/images/avatar.png",
        "signature": "Thanks, John D.",
        "userGroups": [
          7440,
          2452,
          52423
        ],
        "reputation": 423,
        "postCount": 32,
        "allowEmails": false,
        "enableMessages": true,
        "invisible": false,
        "instantMessagingType": "",
        "instantMessagingId": "",
        "joinDateTimestamp": 1322811119,
        "lastVisitTimestamp": 1322811119,
        "lastPostTimestamp": 0
      }
    },
    "object": "event",
    "id": 1536,
    "type": "user.updated",
    "mode": "live"
  }
};
