import { phrasesOf } from './phrases.ts';

/** Words of software work: beside one of them, Go is the language and Hive the warehouse. */
export const computingWords = phrasesOf(`
  cluster|service|microservice|server|backend|back-end|pipeline|API|database|deployment
  framework|library|query|queries|queue|proxy|proxies|node|container|infrastructure|software
  developer|engineer|engineering|code|codebase|programming|programmer|language|application
  operator|controller|plugin|plug-in|connector|schema|cache|consumer|producer|workload|batch
  latency|throughput|production|cloud|repo|repository|monorepo|build|CI|deploy|migration|SDK
  daemon|binary|script|module|package|runtime|compiler|kernel|storage|metrics|monitoring
  on-call|SRE|DevOps|devops|endpoint|RPC|HTTP|TCP|dashboard|ETL|dataset|warehouse|lake
  lakehouse|terabyte|petabyte|TB|PB|QPS|shard|replica|failover|incident|web|frontend
  front-end|full-stack|tooling|CLI|unit test|compile|refactor|concurrency|middleware
  data engineer|distributed|Linux|open source|open-source|scheduler|ingestion|analytics
  ingeniero|ingeniera|desarrollador|desarrolladora|entwickler|entwicklerin|développeur
  développeuse
`);

/** Words in front of a language or tool that is used: "services in Go", "wrote it with Gin". */
export const usagePrepositions: ReadonlySet<string> = new Set(
  phrasesOf('in|using|with|of|wrote|write|mostly|some|mainly|and|or|en|mit|avec'),
);

/** What is made in a language or of a tool: "Go services", "Envoy proxies". */
export const madeThings: ReadonlySet<string> = new Set(
  phrasesOf(`
    service|services|controller|controllers|operator|operators|code|codebase|backend|api
    apis|library|libraries|sdk|client|clients|program|programs|binary|daemon|microservice
    microservices|developer|engineer|programmer|programmers|module|modules|package|plugin|proxy
    agent|worker
    workers|server|servers|tool|tools|middleware|middlewares|app|apps|clusters|cluster|game|games
    bot|bots|parser|compiler|interpreter|emulator|crawler|scraper|jobs|pipelines|scripts
`),
);
