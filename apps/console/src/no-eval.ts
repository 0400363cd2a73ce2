import { z } from 'zod';

// Its faster way makes functions from text, which the page's policy forbids; imported before all schemas.
z.config({ jitless: true });
