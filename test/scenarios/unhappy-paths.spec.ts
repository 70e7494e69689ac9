/** The thirty unhappy paths of the life of an agreement. In one file, because the house is built once for all of them. */
import './unhappy-paths/negotiating';
import './unhappy-paths/clearing';
import './unhappy-paths/signing';
import './unhappy-paths/succeeding';
import './unhappy-paths/talks';
import './unhappy-paths/ending';
import './unhappy-paths/relatives';
import './unhappy-paths/putting-right';
import './unhappy-paths/at-once';
