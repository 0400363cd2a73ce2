import type { ProjectionColumns } from '@forum-sync/database';
import type { Category } from '@forum-sync/forum-api';
import { projectorsOf } from '../projecting/projector.js';

export const { upsert: upsertCategory, bury: buryCategory } = projectorsOf({
  table: 'categories',
  idOf: (category: Category) => category.categoryId,
  columnsOf: categoryColumns,
});

function categoryColumns(category: Category): ProjectionColumns['categories'] {
  const {
    object: _object,
    categoryId: _categoryId,
    title,
    description,
    parentId,
    unlisted,
    locked,
    passwordProtected,
    linked,
    ...extra
  } = category;
  return {
    title: title ?? null,
    description: description ?? null,
    parentId: parentId ?? null,
    unlisted: unlisted ?? null,
    locked: locked ?? null,
    passwordProtected: passwordProtected ?? null,
    linked: linked ?? null,
    extra,
  };
}
