import { Group } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { ColorSchemeToggle } from '../theme/color-scheme-toggle.js';
import classes from './frame.module.css';
import { HealthMark } from './health-mark.js';
import { Navigation } from './navigation.js';
import { Who } from './who.js';

export function Frame({ children }: { children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const [location] = useLocation();
  const last = useRef(location);
  useEffect(() => {
    // A new page begins at its top, for eyes and for screen readers.
    if (last.current !== location) {
      last.current = location;
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
  }, [location]);
  return (
    <div className={classes['frame']}>
      <a href="#main" className={classes['skip']}>
        Skip to content
      </a>
      <header className={classes['header']}>
        <Link href="/" className={classes['brand'] ?? ''}>
          Forum Sync
        </Link>
        <HealthMark />
        <Group gap="xs" ml="auto" wrap="nowrap">
          <ColorSchemeToggle />
          <Who />
        </Group>
      </header>
      <Navigation />
      <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
        {children}
      </main>
    </div>
  );
}
