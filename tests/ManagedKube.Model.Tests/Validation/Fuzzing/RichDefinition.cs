using System.Text.Json.Nodes;

namespace ManagedKube.Model.Tests.Validation.Fuzzing;

/// <summary>What good definitions may hold beside the examples' settings, so that mutations reach every part of the schema.</summary>
internal static class RichDefinition
{
    /// <summary>An example with settings of every section.</summary>
    public static JsonObject Of(JsonObject example)
    {
        var file = (JsonObject)example.DeepClone();
        var cluster = file["cluster"]!.AsObject();
        Add(cluster, Sections);
        Add(cluster["exposure"]!.AsObject(), Exposure);
        if (cluster["offering"]!.ToString() == "full")
            Add(cluster, FullSections);
        if (cluster["environment"]!.ToString() == "production")
            Add(cluster, """{ "storageNodes": { "vcpu": 16, "memoryGb": 64 } }""");
        return file;
    }

    private static void Add(JsonObject section, string settings)
    {
        foreach (var (key, value) in JsonNode.Parse(settings)!.AsObject())
            section.TryAdd(key, value?.DeepClone());
    }

    private const string Sections = """
        {
          "region": "FR1",
          "pool": "clu001-{zone}",
          "controlPlane": { "vcpu": 8, "memoryGb": 32, "osDiskGb": 64, "coresPerSocket": 4 },
          "gitRunner": {
            "vcpu": 4, "memoryGb": 8, "mirror": "https://mirror.example.net/tools", "debianMirror": "https://mirror.example.net",
            "sshKeys": ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExampleExamp ops"],
            "tools": [{ "name": "gitlab-runner", "version": "19.1.0", "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }],
            "registration": { "kind": "gitlab", "url": "https://gitlab.example.com", "tags": ["ctodev"] }
          },
          "templates": { "node": "talos", "gitRunner": "debian" },
          "backupPolicies": { "nodes": "none-{zone}", "gitRunner": "daily" },
          "objectStorage": { "namespace": "c0ffee", "sources": ["192.0.2.0/24"] },
          "clientCrds": [{ "name": "kafkas.example.com", "installedBy": "provider" }],
          "maintenance": { "majorWindows": ["01-10", "05-10", "09-10"], "day": "thursday", "start": "21:30", "hours": 3 },
          "contract": { "managedServices": "true", "slaTarget": "99.95" }
        }
        """;

    private const string FullSections = """
        {
          "components": { "argocd": "true", "harbor": "false", "gatewayApi": "true" },
          "tenants": [{ "name": "default" }, { "name": "team-a", "quotas": { "blockGb": 10, "fileGb": 5 } }],
          "kastenPolicies": [{ "name": "weekly", "hour": 3 }],
          "prices": { "vcpu": "9.5", "memoryGb": "2", "gpu": "480", "storageGb": "0.12" },
          "kasten": { "company": "Example", "email": "platform@example.net" },
          "oidc": {
            "issuer": "https://login.example.com", "clientId": "kubernetes", "groups": [{ "group": "a", "role": "member" }],
            "consoles": {
              "clientId": "consoles", "authorizeUrl": "https://login.example.com/auth", "tokenUrl": "https://login.example.com/token",
              "userInfoUrl": "https://login.example.com/me", "usernameClaim": "name", "scopes": ["openid", "email"], "kastenAdmins": ["b"]
            }
          }
        }
        """;

    private const string Exposure = """
        {
          "webSources": ["192.0.2.0/24"],
          "rules": [],
          "services": [],
          "hosts": [],
          "ownDomains": ["example.com"]
        }
        """;
}
