import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration: statements that run in order, in one transaction, and are never taken back. */
export abstract class RollForward implements MigrationInterface {
  abstract readonly name: string;
  abstract readonly statements: readonly string[];

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of this.statements) {
      await queryRunner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations roll forward: follow a wrong one by another.');
  }
}
