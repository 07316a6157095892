-- CreateEnum
CREATE TYPE "placement_status" AS ENUM ('queued', 'running', 'succeeded', 'failed', 'cancelled');

-- CreateTable
CREATE TABLE "placement" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "organisation_slug" TEXT NOT NULL,
    "status" "placement_status" NOT NULL,
    "objective" TEXT NOT NULL,
    "proposing" TEXT NOT NULL,
    "people" INTEGER NOT NULL,
    "progress" DOUBLE PRECISION NOT NULL,
    "order_json" TEXT NOT NULL,
    "result_json" TEXT,
    "heartbeat_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "placement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "placement_created_at_id_idx" ON "placement"("created_at", "id");


-- What Prisma's language has no words for.
ALTER TABLE "placement" ADD CONSTRAINT "placement_objective_known" CHECK ("objective" IN ('stable', 'max_fit', 'max_min_fit'));
ALTER TABLE "placement" ADD CONSTRAINT "placement_proposing_known" CHECK ("proposing" IN ('candidates', 'teams'));
ALTER TABLE "placement" ADD CONSTRAINT "placement_progress_range" CHECK ("progress" BETWEEN 0 AND 1);
ALTER TABLE "placement" ADD CONSTRAINT "placement_finished" CHECK (("status" IN ('queued', 'running')) = ("finished_at" IS NULL));
