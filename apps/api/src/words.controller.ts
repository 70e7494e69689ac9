import { rules } from '@kyket/agreements';
import { words } from '@kyket/application';
import { inFour } from '@kyket/notices';
import { Controller, Get, Header } from '@nestjs/common';
import { ShowsNoSecret } from './access/shows';
import { Open } from './door/caller';

const titles = Object.fromEntries(
  rules.map(({ name, title }) => [name, inFour(name, 'title', title)]),
);
const sayable = { ...titles, ...words };

/** What every code is called: pages and programs take their words from here. */
@Open()
@Controller('v1/words')
export class WordsController {
  @ShowsNoSecret()
  @Get()
  @Header('cache-control', 'max-age=300')
  all() {
    return sayable;
  }
}
