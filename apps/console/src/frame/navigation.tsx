import {
  IconAdjustments,
  IconAlertTriangle,
  IconArrowsDiff,
  IconDatabaseImport,
  IconGauge,
  IconHistory,
  IconInbox,
  IconMessages,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import classes from './frame.module.css';

const places: readonly { path: string; label: string; icon: Icon }[] = [
  { path: '/', label: 'Overview', icon: IconGauge },
  { path: '/events', label: 'Events', icon: IconInbox },
  { path: '/forum', label: 'Forum', icon: IconMessages },
  { path: '/failures', label: 'Quarantine', icon: IconAlertTriangle },
  { path: '/backfills', label: 'Backfill', icon: IconDatabaseImport },
  { path: '/reconciles', label: 'Reconcile', icon: IconArrowsDiff },
  { path: '/audit', label: 'Audit', icon: IconHistory },
  { path: '/settings', label: 'Settings', icon: IconAdjustments },
];

export function Navigation() {
  const [location] = useLocation();
  const navigation = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a narrow screen the places are a row that scrolls.
    const here = navigation.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [location]);
  return (
    <nav ref={navigation} className={classes['navigation']} aria-label="Pages">
      {places.map(({ path, label, icon: PlaceIcon }) => {
        const here = path === '/' ? location === '/' : location.startsWith(path);
        return (
          <Link
            key={path}
            href={path}
            className={classes['place'] ?? ''}
            aria-current={here ? 'page' : undefined}
          >
            <PlaceIcon size={18} stroke={1.7} aria-hidden />
            {label}
          </Link>
        );
      })}
    </nav>
  );
}
