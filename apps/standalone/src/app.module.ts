import { commands } from '@kyket/agreements';
import { ApplicationModule, Directory, OffsetClock } from '@kyket/application';
import { AlarmClock, Clock, EventLog, Post, Safe } from '@kyket/eventing';
import { Accounts, People, Sessions } from '@kyket/identity';
import { DevelopmentMailbox } from '@kyket/notices';
import { Views } from '@kyket/projections';
import { Module, type DynamicModule } from '@nestjs/common';
import { ApiModule } from '../../api/src/api.module';
import { Development } from '../../api/src/development';
import { Readiness } from '../../api/src/readiness';
import { WebSettings } from '../../api/src/web-settings';
import { WorkerModule } from '../../worker/src/worker.module';
import { HouseDevelopment } from './development';
import type { Parts } from './parts';
import { releaseOf } from './stores';
import { version } from './version';

/** The whole house in one module: its parts come opened, and are closed by who opened them. */
@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    const { settings } = parts;
    const ports = [
      { provide: EventLog, useValue: parts.stores.log },
      { provide: Safe, useValue: parts.stores.safe },
      { provide: Clock, useValue: parts.clock },
      { provide: OffsetClock, useValue: parts.clock },
      { provide: Directory, useValue: parts.directory },
      { provide: Views, useValue: parts.views },
      { provide: Post, useValue: parts.post },
      { provide: AlarmClock, useValue: parts.alarmClock },
      { provide: People, useValue: parts.people },
      { provide: DevelopmentMailbox, useValue: parts.mailbox },
    ];
    const web = [
      { provide: Accounts, useValue: parts.accounts },
      { provide: Sessions, useValue: parts.sessions },
      { provide: Readiness, useValue: new Readiness(parts.checks) },
      {
        provide: WebSettings,
        useValue: new WebSettings(
          settings.publicUrl?.startsWith('https:') === true,
          settings.development,
        ),
      },
      { provide: Development, useClass: HouseDevelopment },
    ];

    return {
      module: AppModule,
      imports: [
        ApplicationModule.of(commands, ports),
        WorkerModule.of({ database: parts.stores.database, release: releaseOf(version) }),
        ApiModule.of({ development: settings.development, ports: web }),
      ],
    };
  }
}
