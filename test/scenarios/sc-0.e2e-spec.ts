import { guangxi } from '../../apps/standalone/src/demo/guangxi';
import { openHouse } from '../parts/house';
import { tellsSc0FromTheArchive } from './sc-0.scenario';

tellsSc0FromTheArchive(() => openHouse({ lives: [guangxi], on: ['PostgreSQL'] }));
