import { Module } from '@nestjs/common';
import { AccountsController } from './accounts.controller.js';
import { ApiTokensController } from './api-tokens.controller.js';
import { FirstAccessRunner } from './first-access.runner.js';
import { SessionsController } from './sessions.controller.js';

@Module({
  controllers: [SessionsController, AccountsController, ApiTokensController],
  providers: [FirstAccessRunner],
})
export class AccountsModule {}
