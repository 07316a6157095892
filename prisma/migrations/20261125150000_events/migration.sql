-- CreateTable
CREATE TABLE "event" (
    "sequence" BIGINT NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "subjects" TEXT[],
    "data" TEXT NOT NULL,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "event_head" (
    "only" BOOLEAN NOT NULL DEFAULT true,
    "count" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "event_head_pkey" PRIMARY KEY ("only")
);

-- CreateTable
CREATE TABLE "access" (
    "number" BIGSERIAL NOT NULL,
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "operation" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "subjects" TEXT[],

    CONSTRAINT "access_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_id_key" ON "event"("id");

-- CreateIndex
CREATE INDEX "event_type_sequence_idx" ON "event"("type", "sequence");

-- CreateIndex
CREATE INDEX "event_at_idx" ON "event"("at");

-- CreateIndex
CREATE INDEX "event_subjects_idx" ON "event" USING GIN ("subjects");

-- CreateIndex
CREATE INDEX "access_operation_number_idx" ON "access"("operation", "number");

-- CreateIndex
CREATE INDEX "access_at_idx" ON "access"("at");

-- CreateIndex
CREATE INDEX "access_subjects_idx" ON "access" USING GIN ("subjects");

-- What Prisma's language has no words for.
ALTER TABLE "event" ADD CONSTRAINT "event_hashes" CHECK ("hash" ~ '^[0-9a-f]{64}$' AND "previous_hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "event" ADD CONSTRAINT "event_sequence_from_one" CHECK ("sequence" > 0);

-- An event is written once. Whoever takes these triggers away still breaks the chain.
CREATE FUNCTION "refuse_change_of_event"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'An event is never changed or deleted.' USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER "event_immutable" BEFORE UPDATE OR DELETE ON "event"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_event"();
CREATE TRIGGER "event_kept" BEFORE TRUNCATE ON "event"
    FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_event"();

-- The head has one row from the first moment on, so that even the first writers can lock it.
ALTER TABLE "event_head" ADD CONSTRAINT "event_head_single" CHECK ("only");
INSERT INTO "event_head" ("only", "count", "hash") VALUES (true, 0, repeat('0', 64));
