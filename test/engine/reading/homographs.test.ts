import { named } from '../../helpers/reading.ts';

describe('ordinary words that are also technologies', () => {
  it.each([
    ['Led the go to market plan and had a go at radio advertising.', 'go'],
    ['Sparked joy and a spark of interest in every spark plug.', 'apache-spark'],
    ['Grew up in the Rust Belt; removed rust from bridges.', 'rust'],
    ['Assistant to the consul of France; consul letters.', 'consul'],
    ['Barista. Java coffee, single origin; ran the java bar.', 'java'],
    ['Sommelier: pinot noir, pinot gris and trino wine.', 'apache-pinot'],
    ['Sommelier: pinot noir, pinot gris and trino wine.', 'trino'],
    ['Yoga: react to stress less, express yourself, node of calm.', 'react'],
    ['Swift delivery of parcels by our envoy.', 'swift'],
    ['Sous chef, then head chef of a small place.', 'chef'],
    ['Closed the Series C round with the C-suite.', 'c'],
    ['Please make sure to make decisions.', 'gnu-make'],
    ['Digital nomad who cleared the vault of a bank.', 'vault'],
    ['Read Kafka and other novelists.', 'apache-storm'],
    ['I am no special snowflake. Every snowflake is unique.', 'snowflake'],
    ['Postdoc, MPI-SWS, 2017 - 2021. Fortran and C++.', 'hpc'],
    ['Kafka wrote about castles.', 'kafka'],
    ['Go home, Spark joy.', 'apache-spark'],
    ['Role: Senior Developer  Environment: Java 11', 'remote-dev-environment'],
  ])('%j does not name %s', (text, technology) => {
    expect(named(text)).not.toContain(technology);
    expect(named(text, 'wants')).not.toContain(technology);
  });

  it.each([
    ['Wrote a Go tool for Kubernetes nodes.', 'go'],
    ['Backend services in Go for eight years.', 'go'],
    ['Moved from Go to Rust on the storage engine code.', 'rust'],
    ['Spark jobs on a Hadoop cluster.', 'apache-spark'],
    ['Ran Consul for service discovery of 400 services.', 'consul'],
    ['Skills: Go, Rust, C, Chef, Puppet', 'chef'],
    ['Skills: go, kubernetes, postgresql', 'go'],
    ['Kernel modules in C and C++ with gdb.', 'c'],
    ['Built the Envoy control plane for our mesh.', 'envoy'],
    ['React screens with TypeScript.', 'react'],
    ['- Trino operation', 'trino'],
    ['Scala refactoring', 'scala'],
    ['Junior, 0-1 years. Java. Willing to move.', 'java'],
    ['Redis failover on Kubernetes with Docker.\n- Airflow ownership', 'apache-airflow'],
    ['Engineer, Trendyol, Jan 2019 - Present\nGo, Spark', 'go'],
    ['Engineer, Trendyol, Jan 2019 - Present\nGo, Spark', 'apache-spark'],
    ['Skills\nGo: daily', 'go'],
  ])('%j names %s', (text, technology) => {
    expect(named(text)).toContain(technology);
  });
});

describe('names of people', () => {
  it.each([
    ['Ruby Johnson, Software Engineer\nKubernetes and Terraform.', 'ruby'],
    ['Cassandra Miller\nKubernetes and Terraform engineer.', 'cassandra'],
    ['Tom Jenkins | DevOps engineer\nKubernetes and Terraform.', 'jenkins'],
    ['Julia R. Ray, data engineer\nKubernetes and Terraform.', 'r-language'],
  ])('%j says nothing of %s', (text, technology) => {
    expect(named(text)).not.toContain(technology);
  });

  it('keeps technologies in a headline', () => {
    expect(named('Senior Ruby Engineer\nKubernetes and Terraform.')).toContain('ruby');
    expect(named('Kafka Engineer, 6 years\nKubernetes.')).toContain('kafka');
  });
});
