import { Link } from 'wouter';
import { useStatus } from '../api/use-status.js';
import classes from './frame.module.css';

/** Whether all is well, from every page. */
export function HealthMark() {
  const { data: status, error } = useStatus();
  const worst = error
    ? 'critical'
    : status?.problems.some(({ severity }) => severity === 'critical')
      ? 'critical'
      : status?.problems.length
        ? 'warning'
        : 'well';
  const words = { well: 'All is well', warning: 'Warning', critical: 'Critical' };
  return (
    <Link href="/" className={classes['health'] ?? ''} data-health={status || error ? worst : ''}>
      {status || error ? words[worst] : 'Checking …'}
    </Link>
  );
}
