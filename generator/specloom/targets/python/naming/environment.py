"""The prefix of a client's environment variables.

A variable that is set is sent to the API, so a document must not be able to choose one that holds a secret of another
program: the title `AWS` would make a client that sends `AWS_SECRET_ACCESS_KEY`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

WELL_KNOWN = frozenset(
    (
        # The system, shells, languages and their tools.
        "BASH CARGO COMPOSER CONDA CURL CXX DBUS DYLD GEM GIT GOPATH GOPROXY GPG HISTFILE "
        "HOME HOSTNAME IFS JAVA JDK KRB5 LANG LC LD LOGNAME MALLOC MAVEN NETRC "
        "NODE NPM NUGET OLDPWD PERL PERL5LIB PIP PIPENV POETRY PWD PYPI PYTEST PYTHON REQUESTS RUBY "
        "RUBYOPT RUST RUSTUP SHELL SSH SSL SSLKEYLOGFILE SUDO SYSTEMD TMP TMPDIR TWINE TZ "
        "USERPROFILE UV WINDIR WINDOWS XDG YARN APPDATA COMSPEC PROGRAMFILES "
        # Clouds and hosts.
        "ALIBABA ALICLOUD AMAZON ARM AWS AZ AZURE BACKBLAZE B2 CF CLOUDFLARE CLOUDSDK DIGITALOCEAN EXOSCALE FASTLY "
        "FIREBASE GCE GCLOUD GCP GCS GKE GOOGLE HCLOUD HEROKU HETZNER IBM IBMCLOUD KUBE KUBECONFIG KUBERNETES LINODE "
        "MSI NETLIFY OCI OPENSHIFT OS OVH S3 SCALEWAY SCW SUPABASE TENCENTCLOUD VERCEL VULTR "
        # Code hosts, builds, secrets and what watches over programs.
        "ANSIBLE ARTIFACTORY ATLASSIAN BITBUCKET BUILDKITE CI CIRCLE CIRCLECI CODECOV DATADOG DD DOCKER "
        "DOPPLER GH GITEA GITHUB GITLAB GRAFANA HELM HONEYCOMB INFISICAL JENKINS JIRA LAUNCHDARKLY "
        "NEWRELIC NOMAD OTEL PAGERDUTY PULUMI SENTRY SNYK SONAR SPLUNK TERRAFORM TF TRAVIS VAULT "
        # Data.
        "CASSANDRA CLICKHOUSE COCKROACH DATABASE DATABRICKS DB ELASTICSEARCH KAFKA MEMCACHED MONGO MONGODB MSSQL MYSQL "
        "NEO4J PG PGPASSWORD POSTGRES POSTGRESQL RABBITMQ REDIS SNOWFLAKE SQL SQLALCHEMY "
        # Models.
        "ANTHROPIC CLAUDE COHERE DEEPSEEK ELEVENLABS FIREWORKS GEMINI GROQ HF HUGGING HUGGINGFACE HUGGINGFACEHUB "
        "LANGCHAIN LANGSMITH MISTRAL OLLAMA OPENAI OPENROUTER PERPLEXITY PINECONE VERTEX WANDB XAI "
        # Payments, messages, identity, and what frameworks call their own secrets.
        "AUTH0 BRAINTREE DISCORD DJANGO FACEBOOK FLASK JWT LARAVEL LINKEDIN MAILCHIMP MAILGUN MICROSOFT "
        "NEXTAUTH OKTA PAYPAL PLAID POSTMARK RAILS RESEND SECRET SENDGRID SHOPIFY SLACK SMTP STRIPE TELEGRAM "
        "TWILIO TWITTER VITE"
    ).split()
)
"""First words of variables that other programs keep their secrets and settings in."""

EXACT = frozenset(
    (
        "ALL_PROXY APP_KEY APP_SECRET DO_API_KEY DO_TOKEN FLY_ACCESS_TOKEN FLY_API_TOKEN HTTPS_PROXY HTTP_PROXY "
        "MASTER_KEY MASTER_PASSWORD NEW_RELIC_API_KEY NEW_RELIC_LICENSE_KEY NO_PROXY OP_SERVICE_ACCOUNT_TOKEN "
        "RAILWAY_API_TOKEN RAILWAY_TOKEN RENDER_API_KEY REPLICATE_API_KEY REPLICATE_API_TOKEN SQUARE_ACCESS_TOKEN "
        "TOGETHER_API_KEY USER_PASSWORD"
    ).split()
)
"""Such variables whose first word is a word of everyday titles."""

_APART = "SDK"


def environment_prefix(package: str) -> str:
    """What the names of variables begin with, after the package's own name."""
    return package.rpartition(".")[2].upper().strip("_")


def well_known(prefix: str, variables: Iterable[str]) -> str:
    """The beginning or the name of other programs' variables that those of a client would be; empty if none is.

    `variables` are all of the client's, with their prefix.
    """
    word = prefix.partition("_")[0]
    for one in (word, re.sub(r"[0-9]+$", "", word)):
        if one in WELL_KNOWN:
            return f"{one}_..."
    return next((variable for variable in variables if variable in EXACT), "")


def kept_apart(prefix: str) -> str:
    """The prefix that stands in for a well-known one."""
    return f"{_APART}_{prefix}"
