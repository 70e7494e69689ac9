import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AgreementsController } from './agreements.controller';
import { CommandsController } from './commands.controller';
import { DevelopmentController } from './development.controller';
import { Doorkeeper } from './doorkeeper';
import { HealthController } from './health.controller';
import { ListsController } from './lists.controller';
import { OpenApiController } from './openapi.controller';
import { ProblemFilter } from './problem.filter';
import { RecordsController } from './records.controller';
import { SessionController } from './session.controller';
import { SessionGuard } from './session.guard';
import { WordsController } from './words.controller';

/** The web's own routes come before those that take any collection. */
const controllers = [
  HealthController,
  OpenApiController,
  WordsController,
  SessionController,
  ListsController,
  AgreementsController,
  RecordsController,
  CommandsController,
];

/** HTTP in, HTTP out. `ports` fill Accounts, Sessions, Views and Readiness. */
@Module({})
export class ApiModule {
  static of({
    development,
    ports,
  }: {
    readonly development: boolean;
    readonly ports: readonly Provider[];
  }): DynamicModule {
    return {
      module: ApiModule,
      controllers: development ? [DevelopmentController, ...controllers] : controllers,
      providers: [
        ...ports,
        Doorkeeper,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: SessionGuard },
      ],
    };
  }
}
