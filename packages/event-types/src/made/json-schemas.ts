// Made by `npm run reference`. From the schemas.
export const schemas: unknown = {
  "user.created": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.created"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.approved": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.approved"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.updated": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.updated"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.deleted": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.deleted"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.email.verified": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.email.verified"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.payment.received": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.payment.received"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.paid_subscription.started": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.paid_subscription.started"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "user.paid_subscription.ended": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "user.paid_subscription.ended"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/User"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "topic.created": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "topic.created"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Topic"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Topic": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Topic\""
          },
          "topicId": {
            "$ref": "#/$defs/id"
          },
          "title": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "viewCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts, the first one included"
          },
          "replyCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts after the first one"
          },
          "locked": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "closed to replies"
          },
          "pinned": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "kept on top of its category"
          },
          "firstPostId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "the older API; the newer one sends firstPost"
          },
          "firstPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/FirstPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/LastPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may be an embedding page with the real path in its query"
          },
          "tags": {
            "description": "shape not documented; kept as it comes"
          }
        },
        "required": [
          "topicId"
        ],
        "additionalProperties": {},
        "description": "A thread of posts."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "FirstPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The post that a topic begins with, inside the topic."
      },
      "LastPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "timestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The newest post of a topic, inside the topic."
      }
    }
  },
  "topic.updated": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "topic.updated"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Topic"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Topic": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Topic\""
          },
          "topicId": {
            "$ref": "#/$defs/id"
          },
          "title": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "viewCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts, the first one included"
          },
          "replyCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts after the first one"
          },
          "locked": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "closed to replies"
          },
          "pinned": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "kept on top of its category"
          },
          "firstPostId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "the older API; the newer one sends firstPost"
          },
          "firstPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/FirstPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/LastPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may be an embedding page with the real path in its query"
          },
          "tags": {
            "description": "shape not documented; kept as it comes"
          }
        },
        "required": [
          "topicId"
        ],
        "additionalProperties": {},
        "description": "A thread of posts."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "FirstPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The post that a topic begins with, inside the topic."
      },
      "LastPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "timestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The newest post of a topic, inside the topic."
      }
    }
  },
  "topic.deleted": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "topic.deleted"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Topic"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Topic": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Topic\""
          },
          "topicId": {
            "$ref": "#/$defs/id"
          },
          "title": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "viewCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts, the first one included"
          },
          "replyCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts after the first one"
          },
          "locked": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "closed to replies"
          },
          "pinned": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "kept on top of its category"
          },
          "firstPostId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "the older API; the newer one sends firstPost"
          },
          "firstPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/FirstPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/LastPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may be an embedding page with the real path in its query"
          },
          "tags": {
            "description": "shape not documented; kept as it comes"
          }
        },
        "required": [
          "topicId"
        ],
        "additionalProperties": {},
        "description": "A thread of posts."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "FirstPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The post that a topic begins with, inside the topic."
      },
      "LastPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "timestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The newest post of a topic, inside the topic."
      }
    }
  },
  "post.created": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "post.created"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Post"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Post": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Post\""
          },
          "postId": {
            "$ref": "#/$defs/id"
          },
          "topicId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "waits for a moderator"
          },
          "attachmentCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "postId"
        ],
        "additionalProperties": {},
        "description": "One contribution to a topic."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "post.approved": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "post.approved"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Post"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Post": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Post\""
          },
          "postId": {
            "$ref": "#/$defs/id"
          },
          "topicId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "waits for a moderator"
          },
          "attachmentCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "postId"
        ],
        "additionalProperties": {},
        "description": "One contribution to a topic."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "post.updated": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "post.updated"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Post"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Post": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Post\""
          },
          "postId": {
            "$ref": "#/$defs/id"
          },
          "topicId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "waits for a moderator"
          },
          "attachmentCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "postId"
        ],
        "additionalProperties": {},
        "description": "One contribution to a topic."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "post.deleted": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "post.deleted"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Post"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Post": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Post\""
          },
          "postId": {
            "$ref": "#/$defs/id"
          },
          "topicId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "waits for a moderator"
          },
          "attachmentCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "postId"
        ],
        "additionalProperties": {},
        "description": "One contribution to a topic."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "conversation.created": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "conversation.created"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Conversation"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Conversation": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Conversation\""
          },
          "conversationId": {
            "$ref": "#/$defs/id"
          },
          "subject": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when begun, Unix seconds"
          },
          "participants": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Participant"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "conversationId"
        ],
        "additionalProperties": {},
        "description": "A private conversation; its texts come as messages."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Participant": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "active": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "false after leaving the conversation"
          },
          "unreadCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "messages that this person has not read"
          },
          "isStarter": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "began the conversation"
          }
        },
        "additionalProperties": {},
        "description": "A person of a conversation."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      }
    }
  },
  "message.created": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "properties": {
      "id": {
        "$ref": "#/$defs/eventId"
      },
      "type": {
        "type": "string",
        "const": "message.created"
      },
      "mode": {
        "$ref": "#/$defs/text",
        "description": "\"live\"; other values are not documented"
      },
      "api_version": {
        "$ref": "#/$defs/text",
        "description": "\"1\""
      },
      "object": {
        "anyOf": [
          {
            "$ref": "#/$defs/text"
          },
          {
            "type": "null"
          }
        ],
        "description": "\"event\""
      },
      "data": {
        "type": "object",
        "properties": {
          "object": {
            "$ref": "#/$defs/Message"
          }
        },
        "required": [
          "object"
        ],
        "additionalProperties": {}
      }
    },
    "required": [
      "id",
      "type",
      "mode",
      "api_version",
      "data"
    ],
    "additionalProperties": {},
    "$defs": {
      "eventId": {
        "description": "whole number, or its digits as text, 0 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "Message": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Message\""
          },
          "messageId": {
            "$ref": "#/$defs/id"
          },
          "conversationId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when sent, Unix seconds"
          },
          "sender": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "messageId"
        ],
        "additionalProperties": {},
        "description": "A private message."
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "User": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/User",
    "$defs": {
      "User": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"User\""
          },
          "userId": {
            "$ref": "#/$defs/id"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name"
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "case as typed by the member"
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page"
          },
          "signature": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "userGroups": {
            "anyOf": [
              {
                "$ref": "#/$defs/references"
              },
              {
                "type": "null"
              }
            ],
            "description": "ids of user groups"
          },
          "reputation": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "likes minus dislikes of own posts; can be negative"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "allowEmails": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "other members may mail"
          },
          "enableMessages": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "may use private messages"
          },
          "invisible": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "hides whether online"
          },
          "instantMessagingType": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "instantMessagingId": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "lastVisitTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "lastPostTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds; 0 = never"
          },
          "customFields": {
            "anyOf": [
              {
                "type": "array",
                "items": {}
              },
              {
                "type": "null"
              }
            ],
            "description": "profile fields of this forum"
          }
        },
        "required": [
          "userId"
        ],
        "additionalProperties": {},
        "description": "A member of the forum."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "references": {
        "description": "a list of ids; 0, \"0\", \"\" and null are left out",
        "type": "array",
        "items": {
          "anyOf": [
            {
              "$ref": "#/$defs/reference"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "Topic": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Topic",
    "$defs": {
      "Topic": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Topic\""
          },
          "topicId": {
            "$ref": "#/$defs/id"
          },
          "title": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "viewCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts, the first one included"
          },
          "replyCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "posts after the first one"
          },
          "locked": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "closed to replies"
          },
          "pinned": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "kept on top of its category"
          },
          "firstPostId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "the older API; the newer one sends firstPost"
          },
          "firstPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/FirstPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "lastPost": {
            "anyOf": [
              {
                "$ref": "#/$defs/LastPost"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may be an embedding page with the real path in its query"
          },
          "tags": {
            "description": "shape not documented; kept as it comes"
          }
        },
        "required": [
          "topicId"
        ],
        "additionalProperties": {},
        "description": "A thread of posts."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "FirstPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The post that a topic begins with, inside the topic."
      },
      "LastPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "timestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The newest post of a topic, inside the topic."
      }
    }
  },
  "Post": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Post",
    "$defs": {
      "Post": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Post\""
          },
          "postId": {
            "$ref": "#/$defs/id"
          },
          "topicId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "categoryId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when created, Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "pending": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "waits for a moderator"
          },
          "attachmentCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "postId"
        ],
        "additionalProperties": {},
        "description": "One contribution to a topic."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "Conversation": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Conversation",
    "$defs": {
      "Conversation": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Conversation\""
          },
          "conversationId": {
            "$ref": "#/$defs/id"
          },
          "subject": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when begun, Unix seconds"
          },
          "participants": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Participant"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "conversationId"
        ],
        "additionalProperties": {},
        "description": "A private conversation; its texts come as messages."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Participant": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "active": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "false after leaving the conversation"
          },
          "unreadCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "messages that this person has not read"
          },
          "isStarter": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "began the conversation"
          }
        },
        "additionalProperties": {},
        "description": "A person of a conversation."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      }
    }
  },
  "Message": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Message",
    "$defs": {
      "Message": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "\"Message\""
          },
          "messageId": {
            "$ref": "#/$defs/id"
          },
          "conversationId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "may hold HTML"
          },
          "dateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "when sent, Unix seconds"
          },
          "sender": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          },
          "attachments": {
            "anyOf": [
              {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/Attachment"
                }
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "required": [
          "messageId"
        ],
        "additionalProperties": {},
        "description": "A private message."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "id": {
        "description": "whole number, or its digits as text, 1 to 9223372036854775807",
        "anyOf": [
          {
            "type": "integer",
            "exclusiveMinimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^[1-9][0-9]{0,18}$"
          }
        ]
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      }
    }
  },
  "Person": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Person",
    "$defs": {
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      }
    }
  },
  "Participant": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Participant",
    "$defs": {
      "Participant": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "active": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "false after leaving the conversation"
          },
          "unreadCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ],
            "description": "messages that this person has not read"
          },
          "isStarter": {
            "anyOf": [
              {
                "$ref": "#/$defs/flag"
              },
              {
                "type": "null"
              }
            ],
            "description": "began the conversation"
          }
        },
        "additionalProperties": {},
        "description": "A person of a conversation."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "flag": {
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "enum": [
              0,
              1,
              "0",
              "1",
              "true",
              "false",
              ""
            ]
          }
        ],
        "description": "true, false, 1, 0, or one of these as text; \"\" is null"
      }
    }
  },
  "Attachment": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/Attachment",
    "$defs": {
      "Attachment": {
        "type": "object",
        "properties": {
          "object": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "id": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "fileName": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "percent-encoded"
          }
        },
        "additionalProperties": {},
        "description": "A file of a post or message."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      }
    }
  },
  "FirstPost": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/FirstPost",
    "$defs": {
      "FirstPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "message": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "HTML"
          },
          "postTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "likeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "dislikeCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The post that a topic begins with, inside the topic."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      }
    }
  },
  "LastPost": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$ref": "#/$defs/LastPost",
    "$defs": {
      "LastPost": {
        "type": "object",
        "properties": {
          "postId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ]
          },
          "timestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          },
          "author": {
            "anyOf": [
              {
                "$ref": "#/$defs/Person"
              },
              {
                "type": "null"
              }
            ]
          }
        },
        "additionalProperties": {},
        "description": "The newest post of a topic, inside the topic."
      },
      "reference": {
        "description": "whole number, or its digits as text, up to 9223372036854775807; 0, \"0\" and \"\" mean none",
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 9007199254740991
          },
          {
            "type": "string",
            "pattern": "^(?:0|[1-9][0-9]{0,18})?$"
          }
        ]
      },
      "unixSeconds": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": 0,
            "maximum": 253402300799
          },
          {
            "type": "string",
            "pattern": "^[0-9]{0,12}$"
          }
        ],
        "description": "whole number, or its digits as text, 0 to 253402300799; \"\" is null"
      },
      "Person": {
        "type": "object",
        "properties": {
          "userId": {
            "anyOf": [
              {
                "$ref": "#/$defs/reference"
              },
              {
                "type": "null"
              }
            ],
            "description": "null for a guest or a deleted user"
          },
          "username": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "name": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "full name; the only name that guests and deleted users have"
          },
          "email": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "userTitle": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "displayNameAndUsername": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "avatarUrl": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ]
          },
          "URL": {
            "anyOf": [
              {
                "$ref": "#/$defs/text"
              },
              {
                "type": "null"
              }
            ],
            "description": "profile page; missing for guests and deleted users"
          },
          "postCount": {
            "anyOf": [
              {
                "$ref": "#/$defs/count"
              },
              {
                "type": "null"
              }
            ]
          },
          "joinDateTimestamp": {
            "anyOf": [
              {
                "$ref": "#/$defs/unixSeconds"
              },
              {
                "type": "null"
              }
            ],
            "description": "Unix seconds"
          }
        },
        "additionalProperties": {},
        "description": "A person inside another object: author, sender. Every field may be missing, the id too."
      },
      "text": {
        "description": "text, or a number",
        "type": [
          "string",
          "number"
        ]
      },
      "count": {
        "anyOf": [
          {
            "type": "integer",
            "minimum": -2147483648,
            "maximum": 2147483647
          },
          {
            "type": "string",
            "pattern": "^(?:-?[0-9]{1,10})?$"
          }
        ],
        "description": "whole number, or its digits as text, 32 bits, may be negative; \"\" is null"
      }
    }
  }
};
