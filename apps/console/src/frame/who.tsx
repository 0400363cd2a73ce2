import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call.js';
import { changeSession } from '../session/change-session.js';
import { useSession } from '../session/use-session.js';

/** Who is logged in, and the way out. */
export function Who() {
  const session = useSession().data;
  const logOut = useMutation({
    mutationFn: () => call('logOut'),
    onSuccess: () => changeSession(null),
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} />}>
          {session?.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Logged in as {session?.role}</Menu.Label>
        <Menu.Item onClick={() => logOut.mutate()}>Log out</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
