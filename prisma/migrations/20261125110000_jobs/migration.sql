-- CreateEnum
CREATE TYPE "job_kind" AS ENUM ('re_ranking');

-- CreateEnum
CREATE TYPE "job_status" AS ENUM ('running', 'done', 'abandoned');

-- AlterTable
ALTER TABLE "ranking_generation" ADD COLUMN     "cleared_to" BIGINT,
ADD COLUMN     "is_cleared" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "retired_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "job" (
    "id" TEXT NOT NULL,
    "kind" "job_kind" NOT NULL,
    "status" "job_status" NOT NULL,
    "generation" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "last" BIGINT NOT NULL,
    "reached" BIGINT NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "job_batch" (
    "job" TEXT NOT NULL,
    "after" BIGINT NOT NULL,
    "last" BIGINT NOT NULL,
    "leased_until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "job_batch_pkey" PRIMARY KEY ("job","after")
);

-- CreateIndex
CREATE UNIQUE INDEX "job_generation_key" ON "job"("generation");

-- CreateIndex
CREATE INDEX "job_created_at_id_idx" ON "job"("created_at", "id");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_generation_fkey" FOREIGN KEY ("generation") REFERENCES "ranking_generation"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "job_batch" ADD CONSTRAINT "job_batch_job_fkey" FOREIGN KEY ("job") REFERENCES "job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- One generation is built at any time; further changes wait for the next.
CREATE UNIQUE INDEX "ranking_generation_building" ON "ranking_generation" ("status") WHERE "status" = 'building';

ALTER TABLE "job" ADD CONSTRAINT "job_counts" CHECK ("failed" BETWEEN 0 AND "done" AND "total" >= 0);
