import { readText } from '../../helpers/reading.ts';

/** How a technology must stand, by the sign in front of it; `!` is for one that is not read. */
const signs: Readonly<Record<string, string>> = {
  '+': 'supports',
  '-': 'negates',
  '~': 'wants',
  '<': 'leaving',
};

/** Polarities with which the text names the technology, in the order of the alphabet. */
function polaritiesOf(text: string, technology: string): readonly string[] {
  return readText(text)
    .skills.filter((skill) => skill.technology === technology)
    .map(({ polarity }) => polarity);
}

/** Each probe: a text, and what a careful human reads from it. */
function probe(text: string, expected: string): void {
  for (const word of expected.split(' ')) {
    const technology = word.slice(1);
    const sign = signs[word.charAt(0)];
    const wanted = sign === undefined ? [] : [sign];
    expect({ technology, read: polaritiesOf(text, technology) }).toEqual({
      technology,
      read: wanted,
    });
  }
}

describe('denials', () => {
  it.each([
    ['Zero Kafka knowledge.', '-kafka'],
    ['Zero experience with Kafka.', '-kafka'],
    ['Java (no), Kotlin (yes)', '-java +kotlin'],
    ['Java: yes, Kafka: no.', '+java -kafka'],
    ['Kafka is not my strength.', '-kafka'],
    ['Kafka is not my strong suit, PostgreSQL is.', '-kafka +postgresql'],
    ['Kubernetes: none', '-kubernetes'],
    ['Kubernetes experience: none. Terraform: 4 years.', '-kubernetes +terraform'],
    ['Kubernetes - none, Terraform - daily', '-kubernetes +terraform'],
    ['No Kafka, but plenty of RabbitMQ.', '-kafka +rabbitmq'],
    ['Neither Go nor Rust.', '-go -rust'],
    ['I know neither Kafka nor Pulsar, but RabbitMQ well.', '-kafka -apache-pulsar +rabbitmq'],
    ['Little exposure to Spark.', '-apache-spark'],
    ['Hardly any experience with Kubernetes.', '-kubernetes'],
    ['I have barely touched Terraform.', '-terraform'],
    ['Without Kubernetes knowledge.', '-kubernetes'],
    ['Never had to touch Terraform.', '-terraform'],
    ["I haven't used Pinot yet.", '-apache-pinot'],
    ['I haven’t used Kafka yet.', '-kafka'],
    ['I have not yet worked with Kubernetes.', '-kubernetes'],
    ['I have never really worked with Kafka.', '-kafka'],
    ['I never got around to Terraform.', '-terraform'],
    ['I did not get the chance to work on Kubernetes.', '-kubernetes'],
    ["I've never had any exposure to Elasticsearch.", '-elasticsearch'],
    ["I can't claim any Kubernetes experience.", '-kubernetes'],
    ['I would not call myself a Kubernetes expert.', '-kubernetes'],
    ['Used Pulsar instead of Kafka.', '+apache-pulsar -kafka'],
    ['Chose PostgreSQL rather than MongoDB.', '+postgresql -mongodb'],
    ['No hands-on Kafka experience.', '-kafka'],
    ['No prior exposure to Kubernetes or Terraform.', '-kubernetes -terraform'],
    ['I lack Kubernetes experience.', '-kubernetes'],
    ['Lacks any experience in Terraform.', '-terraform'],
    ['Kafka? No. RabbitMQ? Yes.', '-kafka +rabbitmq'],
    ['Kafka? Never touched it. RabbitMQ? Eight years.', '-kafka +rabbitmq'],
    ['Kafka is new to me.', '-kafka'],
    ['Terraform I have never used.', '-terraform'],
    ['Kafka is something I have never run.', '-kafka'],
    ['I am no Kubernetes expert.', '-kubernetes'],
    ['I do not have experience with Kafka; I run RabbitMQ.', '-kafka +rabbitmq'],
    ['I do not know Kafka. I run RabbitMQ.', '-kafka +rabbitmq'],
    ['I do not know Kafka, however I run RabbitMQ.', '-kafka +rabbitmq'],
    ['Although I never used Kafka, I run RabbitMQ.', '-kafka +rabbitmq'],
    ['- Never used Kafka\n- Ran RabbitMQ', '-kafka +rabbitmq'],
    ['I never used Kafka because we ran RabbitMQ.', '-kafka +rabbitmq'],
    ['I had no Kafka, so I built it on PostgreSQL.', '-kafka +postgresql'],
    ['No Kafka – RabbitMQ for eight years.', '-kafka +rabbitmq'],
    ['I use PostgreSQL daily and have never touched MongoDB.', '+postgresql -mongodb'],
    ['Kafka was run by another team; I wrote PostgreSQL extensions.', '-kafka +postgresql'],
    ['Our vendor runs Kafka for us; I have not used it myself.', '-kafka'],
    ['Unfamiliar with Kafka, at home in PostgreSQL.', '-kafka +postgresql'],
    ['Everything except Kafka.', '-kafka'],
    ['Not a Kubernetes person.', '-kubernetes'],
    ['JavaScript and TypeScript, not Java.', '+javascript +typescript -java'],
    ['No Java, Kotlin or Scala, only Python.', '-java -kotlin -scala +python'],
  ])('%j', probe);
});

describe('what only sounds like a denial', () => {
  it.each([
    ['Not only Java but also Kotlin.', '+java +kotlin'],
    ['Not just Kafka, RabbitMQ as well.', '+kafka +rabbitmq'],
    ['No downtime on Kafka in three years.', '+kafka'],
    ['Ran Kafka without downtime.', '+kafka'],
    ['Migrated 40 services without losing a single Kafka message.', '+kafka'],
    ['Never lost a Kafka message.', '+kafka'],
    ['Never had an outage of PostgreSQL.', '+postgresql'],
    ['No incidents in our Kubernetes estate.', '+kubernetes'],
    ['Zero-downtime upgrades of PostgreSQL.', '+postgresql'],
    ['No Kafka outage in two years.', '+kafka'],
    ['Without Kafka our pipeline would not exist; I run it.', '+kafka'],
    ["I can't live without PostgreSQL.", '+postgresql'],
    ['There is no better query engine than Trino.', '+trino'],
    ["I don't mind Kubernetes at all.", '+kubernetes'],
    ['I have not stopped using PostgreSQL since 2010.', '+postgresql'],
    ['I never tire of PostgreSQL.', '+postgresql'],
    ['No doubt, Kafka is what I run best.', '+kafka'],
    ['I did not touch Kafka until 2019 and have run it ever since.', '+kafka'],
    ['Replaced Jenkins with Bazel.', '+jenkins +bazel'],
    ['Cut the build from 40 minutes to none with Bazel.', '+bazel'],
    ['Wrote Terraform, no longer by hand.', '+terraform'],
    ['Kafka is not new to me.', '+kafka'],
    ['Nobody knew Kafka, so I learned and ran it.', '+kafka'],
  ])('%j', probe);
});

describe('denials in other languages', () => {
  it.each([
    ['Keine Erfahrung mit Kafka.', '-kafka'],
    ['Ich habe Kafka nie benutzt.', '-kafka'],
    ['Ich habe noch nie mit Kafka gearbeitet.', '-kafka'],
    ['Keine Kenntnisse in Kubernetes, aber PostgreSQL.', '-kubernetes +postgresql'],
    ['Kubernetes kenne ich nicht.', '-kubernetes'],
    ['Nicht nur Java, sondern auch Kotlin.', '+java +kotlin'],
    ["Je n'ai jamais utilisé Kafka.", '-kafka'],
    ['Je ne connais pas Kubernetes.', '-kubernetes'],
    ['Aucune expérience de Kafka, mais PostgreSQL.', '-kafka +postgresql'],
    ["Pas d'expérience avec Terraform.", '-terraform'],
    ['Non seulement Java mais aussi Kotlin.', '+java +kotlin'],
    ['No tengo experiencia con Kafka, pero sí con RabbitMQ.', '-kafka +rabbitmq'],
    ['Nunca he trabajado con Kubernetes.', '-kubernetes'],
    ['No conozco Terraform.', '-terraform'],
    ['No solo Java sino también Kotlin.', '+java +kotlin'],
    ['Nunca usei Kafka.', '-kafka'],
    ['Não tenho experiência com Kubernetes, mas uso PostgreSQL.', '-kubernetes +postgresql'],
    ['Sem experiência em Terraform.', '-terraform'],
    ['Não conheço Kafka.', '-kafka'],
    ['Non ho mai usato Kafka.', '-kafka'],
    ['Nessuna esperienza con Kubernetes, ma uso PostgreSQL.', '-kubernetes +postgresql'],
    ['Senza esperienza con Terraform.', '-terraform'],
    ['Non conosco Kafka.', '-kafka'],
    ['Dockerは使っていますがTerraformの経験はありません。', '+docker -terraform'],
    ['Kubernetes未経験。', '-kubernetes'],
    ['Kafkaは使ったことがありません。PostgreSQLは5年。', '-kafka +postgresql'],
    ['KafkaとKubernetesの経験はない。', '-kafka -kubernetes'],
    ['没有用过Kubernetes，熟悉PostgreSQL。', '-kubernetes +postgresql'],
    ['不会Kubernetes，会PostgreSQL。', '-kubernetes +postgresql'],
    ['没有Kafka经验。', '-kafka'],
    ['从未使用过Terraform和Kafka。', '-terraform -kafka'],
  ])('%j', probe);
});

describe('wishes and what is left behind', () => {
  it.each([
    ['Migrated away from MySQL to DocumentDB.', '+mysql +amazon-documentdb'],
    ['Moved 40 services away from Java to Kotlin.', '+java +kotlin'],
    ['Led the migration from Java to Kotlin.', '+java +kotlin'],
    ['Looking to move away from Java into Go.', '<java ~go'],
    ['I want to move away from PHP to Kotlin.', '<php ~kotlin'],
    ['I want to move from Java to Rust.', '<java ~rust'],
    ['Looking to switch from Java to Kotlin.', '<java ~kotlin'],
    ['Hoping to transition from PHP into Kubernetes work.', '<php ~kubernetes'],
    ['Moving away from Java and toward Kubernetes.', '<java ~kubernetes'],
    ['Helped three teams move from Java to Kotlin.', '+java +kotlin'],
    ['I hate Kubernetes.', '<kubernetes'],
    ['I dislike Java and love Kotlin.', '<java +kotlin'],
    ["I don't want to work with Kubernetes any more.", '<kubernetes'],
    ['I do not want to write Java again.', '<java'],
    ['No longer interested in PHP.', '<php'],
    ['Tired of Java.', '<java'],
    ['Would love to learn Trino.', '~trino'],
    ['Hope to work with Flink.', '~apache-flink'],
    ['Currently learning Rust.', '~rust'],
    ["I'd love to get into Kubernetes.", '~kubernetes'],
    ['Eager to pick up Kotlin.', '~kotlin'],
    ['I want to work on Trino, but I know PostgreSQL.', '~trino +postgresql'],
    ['Ich möchte gern Rust lernen.', '~rust'],
    ['Me gustaría aprender Kafka.', '~kafka'],
    ["J'aimerais travailler avec Kubernetes.", '~kubernetes'],
    ['Gostaria de aprender Kubernetes.', '~kubernetes'],
    ['Vorrei imparare Kubernetes.', '~kubernetes'],
    ['Kubernetesを学びたい。', '~kubernetes'],
    ['想学习Kubernetes。', '~kubernetes'],
  ])('%j', probe);
});

describe('risky words that the sentence makes technologies', () => {
  it.each([
    ['Never used Go.', '-go'],
    ["I don't know Rust.", '-rust'],
    ['I use R and C daily.', '+r-language +c'],
    ['Java since 2015', '+java'],
    ['I wrote it in Go.', '+go'],
    ['Wrote Rust for five years.', '+rust'],
    ['Moved the service from Ruby to Go.', '+ruby +go'],
    ['Go developer', '+go'],
    ['Rust engineer', '+rust'],
    ['Languages: Go, C, R', '+go +c +r-language'],
    ['Languages: Go', '+go'],
    ['Skills: Rust', '+rust'],
    ['Skills\nRust\nHelm', '+rust +helm'],
    ['Go (5 years)', '+go'],
    ['Rust, 3 years', '+rust'],
    ['C since 2009', '+c'],
    ['Go/Java', '+go +java'],
    ['Rust/C++', '+rust +cpp'],
    ['GO, JAVA, PYTHON', '+go +java +python'],
    ['go, java, python and rust at work', '+go +java +python +rust'],
    ['I write rust at work', '+rust'],
    ['My experience with Spark is long.', '+apache-spark'],
    ['I have used Presto for six years.', '+presto'],
    ['We adopted Consul and I ran it.', '+consul'],
    ['Currently I learn Go and Rust.', '+go'],
    ['Fluent in Rust and Go.', '+rust +go'],
    ['Reading Swift, writing Rust.', '+rust'],
    ['No Spark, no Hive.', '-apache-spark -hive'],
    ['Programming in C for ten years.', '+c'],
    ['Deployed Envoy in front of everything.', '+envoy'],
    ['Everything I build is written in Julia.', '+julia'],
    ['Rails 3 to 6 at a bank.', '+ruby-on-rails'],
    ['Getting into Rust.', '+rust'],
    ['Lots of Go, and a bit of Swift.', '+go +swift'],
    ['no capitals here: i use postgres, redis and go', '+postgresql +go'],
  ])('%j', probe);
});

describe('ordinary words', () => {
  it.each([
    ['Our go to market plan.', '!go'],
    ['Go to market lead, five years.', '!go'],
    ['It sparked joy.', '!apache-spark'],
    ['From the rust belt.', '!rust'],
    ['A swift answer.', '!swift'],
    ['The chef knew.', '!chef'],
    ['Chef de partie for two years.', '!chef'],
    ['Please call me.', '!please-build'],
    ['R&D lead for five years.', '!r-language'],
    ['Vitamin C for years.', '!c'],
    ['Plan C it was.', '!c'],
    ['C-level reporting.', '!c'],
    ['Closed a Series C.', '!c'],
    ['And presto! It worked.', '!presto'],
    ['Presto! It worked.', '!presto'],
    ['A beehive in the garden.', '!hive'],
    ['Consul general in Lyon.', '!consul'],
    ['Used the consul as a reference.', '!consul'],
    ['Envoy of the UN.', '!envoy'],
    ['Wore pants.', '!pants'],
    ['A beam of light.', '!apache-beam'],
    ['Storm damage in the shed.', '!apache-storm'],
    ['Go Team!', '!go'],
    ['Rust never sleeps.', '!rust'],
    ['I know Julia from school.', '!julia'],
    ['I speak Swift’s prose and Kafka’s German.', '!swift !kafka'],
    ['Spring is my favourite season.', '!spring-boot'],
    ['Express delivery to Java and Sumatra.', '!express'],
    ['I like to go, to make and to rest.', '!go !gnu-make'],
    ['I use salt in the kitchen.', '!saltstack'],
    ['Barista at Java House.', '!java'],
    ['Read Hypothesis in the journal.', '!property-based-testing'],
  ])('%j', probe);
});

describe('names of people, schools, places and employers', () => {
  const work = '\nSoftware engineer with PostgreSQL and Kubernetes.';
  it.each([
    [`Raft Paxos${work}`, '!raft !consensus +postgresql'],
    [`Name: Scala Kotlin${work}`, '!scala !kotlin +postgresql'],
    [`Full name: Ruby Rust${work}`, '!ruby !rust +postgresql'],
    [`My name is Kotlin Scala.${work}`, '!scala !kotlin +postgresql'],
    [`RUBY DART${work}`, '!ruby !dart +postgresql'],
    [`Scala College, BSc${work}`, '!scala +postgresql'],
    [`University of Kotlin, MSc 2014${work}`, '!kotlin +postgresql'],
    [`B.Sc., Elixir Institute of Technology${work}`, '!elixir +postgresql'],
    [`12 Rust Street, Oslo${work}`, '!rust +postgresql'],
    [`4 Kafka Avenue, Prague${work}`, '!kafka +postgresql'],
    [`ruby.kafka@scala.com${work}`, '!ruby !kafka !scala +postgresql'],
    [`github.com/spark-kafka${work}`, '!apache-spark !kafka +postgresql'],
    [`https://www.linkedin.com/in/kotlin-elixir-42/${work}`, '!kotlin !elixir +postgresql'],
    [`@kafka_trino${work}`, '!kafka !trino +postgresql'],
    [`Kind regards,\nScala Kotlin`, '!scala !kotlin'],
    [`PostgreSQL for years.\n\nBest,\nKafka Trino\n`, '!kafka !trino +postgresql'],
    [`PostgreSQL.\n\nReferences\nElixir Kotlin, CTO of Initech`, '!elixir !kotlin +postgresql'],
    ['Worked at Elastic.', '!elasticsearch'],
    ['Software engineer at Confluent, on Kafka.', '!confluent +kafka'],
    ['Joined Databricks in 2020 to work on Spark and Kubernetes.', '!databricks +apache-spark'],
    ['HashiCorp, Senior Engineer', '!terraform'],
    ['Snowflake — Senior Software Engineer, 2019 - 2022\nPostgreSQL.', '!snowflake +postgresql'],
    ['Senior Engineer | MongoDB | 2019 - 2022\nPostgreSQL.', '!mongodb +postgresql'],
    ['Site reliability engineer at Acme, on PostgreSQL.', '!pki +postgresql'],
    ['Ran Elasticsearch at Elastic.', '+elasticsearch'],
    ['I am good at Kotlin and better at PostgreSQL.', '+kotlin +postgresql'],
    ['Snowflake and Databricks pipelines in Python.', '+snowflake +databricks'],
    ['Senior Engineer, Kafka', '+kafka'],
    ['Node.js, Socket.io and ASP.NET Core', '+nodejs +aspnet-core'],
  ])('%j', probe);
});
