import { Module } from '@nestjs/common';
import { KnownTokens } from './known-tokens.js';
import { TokenUses } from './token-uses.js';

@Module({ providers: [KnownTokens, TokenUses], exports: [KnownTokens, TokenUses] })
export class TokensModule {}
