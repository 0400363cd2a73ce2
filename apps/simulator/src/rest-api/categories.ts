import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { categoryObject } from '../objects/category-object.js';
import type { Category } from '../state/records.js';
import { DONE, type ApiContext } from './api-context.js';
import { existing, pathId } from './existing.js';
import { read, words, yesNo } from './fields.js';
import { pageOf, paging } from './list-page.js';

const fields = z.object({
  title: words.exactOptional(),
  description: z.string().exactOptional(),
  unlisted: yesNo.exactOptional(),
  locked: yesNo.exactOptional(),
  password: z.string().exactOptional(),
  // Written under one name or the other, read as `linked` (contract 5.7).
  link: z.string().exactOptional(),
  linked: z.string().exactOptional(),
  parentId: z.coerce.number().int().min(0).exactOptional(),
});

export function categoryRoutes(app: FastifyInstance, { state, acts }: ApiContext): void {
  const { categories } = state;
  const one = (request: { params: unknown; method: string }) => {
    const id = pathId(request, 'categoryId');
    return existing(categories.get(id), 'categoryId', request.method);
  };

  app.get('/categories', (request) => {
    // In display order, not newest first.
    const all = Array.from(categories.ids(), (id) => categories.get(id)!).toReversed();
    const asked = read(z.object(paging), request.query);
    return pageOf(request.url, all.map(categoryObject), asked);
  });

  app.post('/categories', (request) => {
    const { title } = read(fields.required({ title: true }), request.body);
    const made = categories.add((categoryId) => ({
      categoryId,
      title,
      description: '',
      unlisted: false,
      locked: false,
      passwordProtected: false,
      linked: '',
      parentId: 0,
      ...written(read(fields, request.body)),
    }));
    return categoryObject(made);
  });

  app.get('/categories/:categoryId', (request) => categoryObject(one(request)));

  app.post('/categories/:categoryId', (request) => {
    const { categoryId } = one(request);
    return categoryObject(categories.change(categoryId, written(read(fields, request.body))));
  });

  app.delete('/categories/:categoryId', (request) => {
    const { categoryId } = one(request);
    const topicIds = [...state.topicIndex.ofCategory(categoryId)];
    for (const topicId of topicIds) {
      acts.deleteTopic(topicId);
    }
    categories.delete(categoryId);
    return DONE;
  });
}

function written(body: z.output<typeof fields>): Partial<Category> {
  const { password, link, ...same } = body;
  return {
    ...(link !== undefined && { linked: link }),
    ...(password !== undefined && { passwordProtected: password !== '' }),
    ...same,
  };
}
