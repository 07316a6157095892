-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('accept', 'override', 'reject');

-- CreateTable
CREATE TABLE "decision" (
    "number" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "thing" TEXT NOT NULL,
    "candidate" TEXT,
    "ranking" TEXT,
    "placement" TEXT,
    "ref" TEXT,
    "proposed_team" TEXT,
    "chosen_team" TEXT,
    "reason_sha256" TEXT,
    "supersedes" TEXT,
    "organisation" TEXT,
    "catalogue" TEXT,
    "engine" TEXT,
    "parameters" TEXT,
    "as_of" TEXT,
    "verdict" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "decision_words" (
    "decision" TEXT NOT NULL,
    "candidate" TEXT,
    "placement" TEXT,
    "reason" TEXT,
    "decided_by" TEXT,
    "fits" TEXT,
    "answer" TEXT,

    CONSTRAINT "decision_words_pkey" PRIMARY KEY ("decision")
);

-- CreateTable
CREATE TABLE "model_suspension" (
    "number" BIGSERIAL NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "model_suspension_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "decision_id_key" ON "decision"("id");

-- CreateIndex
CREATE UNIQUE INDEX "decision_supersedes_key" ON "decision"("supersedes");

-- CreateIndex
CREATE INDEX "decision_thing_idx" ON "decision"("thing");

-- CreateIndex
CREATE INDEX "decision_candidate_number_idx" ON "decision"("candidate", "number");

-- CreateIndex
CREATE INDEX "decision_placement_number_idx" ON "decision"("placement", "number");

-- CreateIndex
CREATE INDEX "decision_words_candidate_idx" ON "decision_words"("candidate");

-- CreateIndex
CREATE INDEX "decision_words_placement_idx" ON "decision_words"("placement");

-- AddForeignKey
ALTER TABLE "decision_words" ADD CONSTRAINT "decision_words_decision_fkey" FOREIGN KEY ("decision") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- Decisions of one thing form one line: it has one beginning, and none takes the place of two.
CREATE UNIQUE INDEX "decision_first_of_thing" ON "decision" ("thing") WHERE "supersedes" IS NULL;

CREATE FUNCTION "refuse_change_of_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'A decision is never changed or deleted.' USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER "decision_immutable" BEFORE UPDATE OR DELETE ON "decision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_decision"();
CREATE TRIGGER "decision_kept" BEFORE TRUNCATE ON "decision"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_decision"();
-- Words may go, with the person; they may not become others.
CREATE TRIGGER "decision_words_immutable" BEFORE UPDATE ON "decision_words"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_decision"();

-- One suspension at a time.
CREATE UNIQUE INDEX "model_suspension_lasting" ON "model_suspension" (("ended_at" IS NULL)) WHERE "ended_at" IS NULL;
