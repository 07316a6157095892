-- CreateEnum
CREATE TYPE "person_kind" AS ENUM ('text', 'profile', 'resume', 'document');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('clear', 'close_call', 'insufficient_evidence', 'no_fit');

-- CreateEnum
CREATE TYPE "work_mode" AS ENUM ('office', 'remote', 'uncertain', 'unknown');

-- CreateEnum
CREATE TYPE "generation_status" AS ENUM ('building', 'active', 'retired');

-- CreateTable
CREATE TABLE "team_number" (
    "number" SMALLSERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "team_number_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "technology_number" (
    "number" SMALLSERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "technology_number_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "candidate" (
    "number" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "external_id" TEXT,
    "source" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "candidate_input" (
    "candidate" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "kind" "person_kind" NOT NULL,
    "input" TEXT NOT NULL,

    CONSTRAINT "candidate_input_pkey" PRIMARY KEY ("candidate","version")
);

-- CreateTable
CREATE TABLE "erased_candidate" (
    "id" TEXT NOT NULL,
    "erased_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "erased_candidate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ranking_generation" (
    "number" SERIAL NOT NULL,
    "catalogue_id" TEXT NOT NULL,
    "organisation" TEXT NOT NULL,
    "engine" TEXT NOT NULL,
    "parameters" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "status" "generation_status" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "activated_at" TIMESTAMPTZ(3),

    CONSTRAINT "ranking_generation_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "ranking" (
    "candidate" BIGINT NOT NULL,
    "generation" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "id" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "written" BIGINT NOT NULL,
    "verdict" "verdict" NOT NULL,
    "meets_minimum" BOOLEAN,
    "years" SMALLINT,
    "work_mode" "work_mode" NOT NULL,
    "teams" SMALLINT[],
    "shortfalls" SMALLINT[],
    "probabilities" SMALLINT[],
    "technologies" SMALLINT[],
    "input_sha256" BYTEA NOT NULL,
    "output_sha256" BYTEA NOT NULL,

    CONSTRAINT "ranking_pkey" PRIMARY KEY ("candidate","generation","version")
);

-- CreateTable
CREATE TABLE "candidate_fit" (
    "generation" INTEGER NOT NULL,
    "team" SMALLINT NOT NULL,
    "shortfall" SMALLINT NOT NULL,
    "candidate" BIGINT NOT NULL,
    "written" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "years" SMALLINT,
    "meets_minimum" BOOLEAN,
    "work_mode" "work_mode" NOT NULL,
    "technologies" SMALLINT[]
);

-- CreateIndex
CREATE UNIQUE INDEX "team_number_slug_key" ON "team_number"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "technology_number_slug_key" ON "technology_number"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_id_key" ON "candidate"("id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_external_id_key" ON "candidate"("external_id");

-- CreateIndex
CREATE UNIQUE INDEX "ranking_id_key" ON "ranking"("id");

-- AddForeignKey
ALTER TABLE "candidate_input" ADD CONSTRAINT "candidate_input_candidate_fkey" FOREIGN KEY ("candidate") REFERENCES "candidate"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking_generation" ADD CONSTRAINT "ranking_generation_catalogue_id_fkey" FOREIGN KEY ("catalogue_id") REFERENCES "catalogue_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking" ADD CONSTRAINT "ranking_candidate_fkey" FOREIGN KEY ("candidate") REFERENCES "candidate"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ranking" ADD CONSTRAINT "ranking_generation_fkey" FOREIGN KEY ("generation") REFERENCES "ranking_generation"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- The key of candidate_fit is the order of its lists, and its index holds all that their filters ask,
-- so that a page is read from the index alone and reading stops at the page's end. The condition is
-- always true; queries repeat it. Without it Prisma would take the index for one that it must manage.
CREATE UNIQUE INDEX "candidate_fit_order" ON "candidate_fit" ("generation", "team", "shortfall", "candidate")
    INCLUDE ("written", "updated_at", "years", "meets_minimum", "work_mode", "technologies")
    WHERE "shortfall" >= 0;

-- One generation answers at any time.
CREATE UNIQUE INDEX "ranking_generation_active" ON "ranking_generation" ("status") WHERE "status" = 'active';

-- People who hold rare technologies are fetched by this. A short pending list, since every search
-- reads it whole.
CREATE INDEX "ranking_technologies" ON "ranking" USING gin ("technologies")
    WITH (gin_pending_list_limit = 256) WHERE "current";

ALTER TABLE "candidate" ADD CONSTRAINT "candidate_version_range" CHECK ("version" >= 1);
ALTER TABLE "candidate_fit" ADD CONSTRAINT "candidate_fit_shortfall_range" CHECK ("shortfall" BETWEEN 0 AND 10000);
ALTER TABLE "ranking" ADD CONSTRAINT "ranking_lengths" CHECK (
    cardinality("shortfalls") = cardinality("teams") AND cardinality("probabilities") = cardinality("teams")
);

-- Vacuum keeps lists readable from the index alone; the default waits for a fifth of the table.
ALTER TABLE "candidate_fit" SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
ALTER TABLE "ranking" SET (autovacuum_analyze_scale_factor = 0.05);
