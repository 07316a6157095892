-- AlterEnum
ALTER TYPE "key_role" ADD VALUE 'candidate';

-- AlterTable
ALTER TABLE "api_key" ADD COLUMN     "candidate" TEXT;

-- AlterTable
ALTER TABLE "candidate" ADD COLUMN     "objected" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "api_key_candidate_idx" ON "api_key"("candidate");

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_candidate_fkey" FOREIGN KEY ("candidate") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for.

-- A key of that role is for one person, any other for none. As text, since a new value of a type
-- cannot be named in the transaction that adds it.
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_candidate_role" CHECK (("role"::text = 'candidate') = ("candidate" IS NOT NULL));

-- Whoever objects is looked for; they are few.
CREATE INDEX "candidate_objected" ON "candidate" ("number") WHERE "objected";
