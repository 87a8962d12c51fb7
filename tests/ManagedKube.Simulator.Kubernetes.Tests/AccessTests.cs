using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using k8s.KubeConfigModels;
using ManagedKube.Simulator.Kubernetes.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace ManagedKube.Simulator.Kubernetes.Tests;

public sealed class AccessTests
{
    private const string Accounts = "api/v1/namespaces/default/serviceaccounts";

    [Fact]
    public async Task Nobody_is_let_in_without_proof_but_to_ask_for_health()
    {
        await using var cluster = await TestCluster.StartAsync();
        var nobody = cluster.Client();
        var (code, status) = await nobody.SendAsync(HttpMethod.Get, "api/v1/nodes");
        Assert.Equal(HttpStatusCode.Unauthorized, code);
        Assert.Equal("Unauthorized", (string?)status["reason"]);
        using var health = await nobody.HttpClient.GetAsync(new Uri(nobody.BaseUri, "readyz"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await cluster.Client(new UserCredentials { Token = "a.b.c" }).SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
    }

    [Fact]
    public async Task A_certificate_that_has_expired_is_nobody()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var cluster = await TestCluster.StartAsync(time);
        var (certificate, key) = Authority.Issue("admin", "system:masters", DateTimeOffset.UtcNow.AddDays(1));
        var admin = cluster.Client(new UserCredentials { ClientCertificateData = Base64(certificate), ClientKeyData = Base64(key) });
        Assert.Equal(HttpStatusCode.OK, (await admin.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
        time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await admin.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
    }

    [Fact]
    public async Task Tokens_of_service_accounts_hold_for_their_time()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var cluster = await TestCluster.StartAsync(time);
        await cluster.Admin.PostAsync(Accounts, """{"metadata": {"name": "robot"}}""");
        var answer = await cluster.Admin.PostAsync(Accounts + "/robot/token", """{"spec": {"expirationSeconds": 3600}}""");
        var robot = cluster.Client(new UserCredentials { Token = (string)answer["status"]!["token"]! });
        var (_, who) = await robot.SendAsync(HttpMethod.Post, "apis/authentication.k8s.io/v1/selfsubjectreviews", "{}");
        Assert.Equal("system:serviceaccount:default:robot", (string?)who["status"]!["userInfo"]!["username"]);
        Assert.Equal(HttpStatusCode.Forbidden, (await robot.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
        time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(HttpStatusCode.Unauthorized, (await robot.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
    }

    [Fact]
    public async Task A_secret_that_asks_for_a_token_gets_it_and_the_token_dies_with_it()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync(Accounts, """{"metadata": {"name": "robot"}}""");
        const string secrets = "api/v1/namespaces/default/secrets";
        await cluster.Admin.PostAsync(secrets, """
            {"metadata": {"name": "robot-token", "annotations": {"kubernetes.io/service-account.name": "robot"}}, "type": "kubernetes.io/service-account-token"}
            """);
        var secret = await Eventually.NotNull(async () => (await cluster.Admin.GetAsync(secrets + "/robot-token")) is { } found && found["data"]?["token"] is not null ? found : null);
        var robot = cluster.Client(new UserCredentials { Token = Encoding.ASCII.GetString(Convert.FromBase64String((string)secret["data"]!["token"]!)) });
        Assert.Equal(HttpStatusCode.Forbidden, (await robot.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
        await cluster.Admin.SendAsync(HttpMethod.Delete, secrets + "/robot-token");
        Assert.Equal(HttpStatusCode.Unauthorized, (await robot.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
    }

    [Fact]
    public async Task Roles_say_what_is_allowed_and_where()
    {
        await using var cluster = await TestCluster.StartAsync();
        var joe = cluster.Client(TestCluster.UserOf("joe", "people"));
        var (code, status) = await joe.SendAsync(HttpMethod.Get, "api/v1/namespaces/default/pods");
        Assert.Equal(HttpStatusCode.Forbidden, code);
        Assert.Equal(
            "pods is forbidden: User \"joe\" cannot list resource \"pods\" in API group \"\" in the namespace \"default\"",
            (string?)status["message"]);
        await cluster.Admin.PostAsync("apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings", """
            {"metadata": {"name": "people"}, "roleRef": {"kind": "ClusterRole", "name": "admin"}, "subjects": [{"kind": "Group", "name": "people"}]}
            """);
        await Eventually.True(async () => (await joe.SendAsync(HttpMethod.Get, "api/v1/namespaces/default/secrets")).Code == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Forbidden, (await joe.SendAsync(HttpMethod.Get, "api/v1/namespaces/kube-system/secrets")).Code);
        Assert.Equal(HttpStatusCode.Forbidden, (await joe.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code);
    }

    [Fact]
    public async Task Nobody_gives_away_more_than_they_have()
    {
        await using var cluster = await TestCluster.StartAsync();
        var joe = cluster.Client(TestCluster.UserOf("joe", "people"));
        await cluster.Admin.PostAsync("apis/rbac.authorization.k8s.io/v1/namespaces/default/rolebindings", """
            {"metadata": {"name": "people"}, "roleRef": {"kind": "ClusterRole", "name": "admin"}, "subjects": [{"kind": "Group", "name": "people"}]}
            """);
        const string roles = "apis/rbac.authorization.k8s.io/v1/namespaces/default/roles";
        await Eventually.True(async () => (await joe.SendAsync(HttpMethod.Get, roles)).Code == HttpStatusCode.OK);
        var (code, status) = await joe.SendAsync(HttpMethod.Post, roles, """{"metadata": {"name": "more"}, "rules": [{"apiGroups": ["metallb.io"], "resources": ["*"], "verbs": ["*"]}]}""");
        Assert.Equal(HttpStatusCode.Forbidden, code);
        Assert.Contains("is attempting to grant RBAC permissions not currently held", (string?)status["message"], StringComparison.Ordinal);
        var (less, _) = await joe.SendAsync(HttpMethod.Post, roles, """{"metadata": {"name": "less"}, "rules": [{"apiGroups": [""], "resources": ["pods"], "verbs": ["get"]}]}""");
        Assert.Equal(HttpStatusCode.Created, less);
    }

    [Fact]
    public async Task Namespaces_of_a_tenants_owner_belong_to_the_tenant()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync("apis/apiextensions.k8s.io/v1/customresourcedefinitions", """
            {"metadata": {"name": "tenants.capsule.clastix.io"}, "spec": {"group": "capsule.clastix.io", "scope": "Cluster", "names": {"plural": "tenants", "kind": "Tenant"},
             "versions": [{"name": "v1beta2", "served": true, "storage": true, "subresources": {"status": {}}, "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}}]}}
            """);
        const string tenants = "apis/capsule.clastix.io/v1beta2/tenants";
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, tenants)).Code == HttpStatusCode.OK);
        await cluster.Admin.PostAsync(tenants, """
            {"apiVersion": "capsule.clastix.io/v1beta2", "kind": "Tenant", "metadata": {"name": "default"}, "spec": {"owners": [{"kind": "ServiceAccount", "name": "system:serviceaccount:default:defaultapp"}]}}
            """);
        await cluster.Admin.PostAsync(Accounts, """{"metadata": {"name": "defaultapp"}}""");
        var token = await cluster.Admin.PostAsync(Accounts + "/defaultapp/token", "{}");
        var owner = cluster.Client(new UserCredentials { Token = (string)token["status"]!["token"]! });
        JsonNode? made = null;
        await Eventually.True(async () =>
        {
            var (code, body) = await owner.SendAsync(HttpMethod.Post, "api/v1/namespaces", """{"metadata": {"name": "mine"}}""");
            made = body;
            return code == HttpStatusCode.Created;
        });
        Assert.Equal("default", (string?)made!["metadata"]!["labels"]!["capsule.clastix.io/tenant"]);
        await TriesAsAsync(cluster, "system:serviceaccount:default:defaultapp");
        await Eventually.True(async () => (await owner.SendAsync(HttpMethod.Get, "api/v1/namespaces/mine/secrets")).Code == HttpStatusCode.OK);
        Assert.Equal(HttpStatusCode.Forbidden, (await owner.SendAsync(HttpMethod.Get, tenants)).Code);
        Assert.Equal(
            HttpStatusCode.Forbidden,
            (await owner.SendAsync(HttpMethod.Patch, "api/v1/namespaces/kube-system", "{}", "application/merge-patch+json")).Code);
        var plain = await cluster.Admin.PostAsync("api/v1/namespaces", """{"metadata": {"name": "other"}}""");
        Assert.Null(plain["metadata"]!["labels"]!["capsule.clastix.io/tenant"]);
    }

    [Fact]
    public async Task Who_administers_Capsule_is_no_tenant()
    {
        await using var cluster = await TestCluster.StartAsync();
        foreach (var (plural, kind) in new[] { ("tenants", "Tenant"), ("capsuleconfigurations", "CapsuleConfiguration") })
        {
            var definition = """
                {"metadata": {"name": "PLURAL.capsule.clastix.io"},
                 "spec": {"group": "capsule.clastix.io", "scope": "Cluster", "names": {"plural": "PLURAL", "kind": "KIND"},
                  "versions": [{"name": "v1beta2", "served": true, "storage": true,
                   "schema": {"openAPIV3Schema": {"type": "object", "x-kubernetes-preserve-unknown-fields": true}}}]}}
                """;
            await cluster.Admin.PostAsync(
                "apis/apiextensions.k8s.io/v1/customresourcedefinitions",
                definition.Replace("PLURAL", plural, StringComparison.Ordinal).Replace("KIND", kind, StringComparison.Ordinal));
        }

        const string configurations = "apis/capsule.clastix.io/v1beta2/capsuleconfigurations";
        await Eventually.True(async () => (await cluster.Admin.SendAsync(HttpMethod.Get, configurations)).Code == HttpStatusCode.OK);
        await cluster.Admin.PostAsync("apis/capsule.clastix.io/v1beta2/tenants", """
            {"apiVersion": "capsule.clastix.io/v1beta2", "kind": "Tenant", "metadata": {"name": "default"},
             "spec": {"owners": [{"kind": "User", "name": "joe"}]}}
            """);
        await cluster.Admin.PostAsync(configurations, """
            {"apiVersion": "capsule.clastix.io/v1beta2", "kind": "CapsuleConfiguration", "metadata": {"name": "default"},
             "spec": {"administrators": [{"kind": "User", "name": "joe"}]}}
            """);
        await cluster.Admin.PostAsync("apis/rbac.authorization.k8s.io/v1/clusterrolebindings", """
            {"metadata": {"name": "joe"}, "roleRef": {"kind": "ClusterRole", "name": "cluster-admin"}, "subjects": [{"kind": "User", "name": "joe"}]}
            """);
        var joe = cluster.Client(TestCluster.UserOf("joe", "people"));

        await Eventually.True(async () => (await joe.SendAsync(HttpMethod.Get, "api/v1/nodes")).Code == HttpStatusCode.OK);
        var (code, made) = await joe.SendAsync(HttpMethod.Post, "api/v1/namespaces", """{"metadata": {"name": "joes"}}""");
        Assert.Equal(HttpStatusCode.Created, code);
        Assert.Null(made["metadata"]!["labels"]!["capsule.clastix.io/tenant"]);
        Assert.Equal(HttpStatusCode.OK, (await joe.SendAsync(HttpMethod.Patch, "api/v1/namespaces/kube-system", "{}", "application/merge-patch+json")).Code);
    }

    [Fact]
    public async Task Who_acts_for_another_needs_the_right_to_each_of_his_groups()
    {
        await using var cluster = await TestCluster.StartAsync();
        await cluster.Admin.PostAsync("apis/rbac.authorization.k8s.io/v1/clusterroles", """
            {"metadata": {"name": "actor"}, "rules": [{"apiGroups": [""], "resources": ["serviceaccounts"], "verbs": ["impersonate"]}]}
            """);
        await cluster.Admin.PostAsync("apis/rbac.authorization.k8s.io/v1/clusterrolebindings", """
            {"metadata": {"name": "actor"}, "roleRef": {"kind": "ClusterRole", "name": "actor"}, "subjects": [{"kind": "User", "name": "joe"}]}
            """);
        var joe = cluster.Client(TestCluster.UserOf("joe", "people"));

        await Eventually.True(async () => (await TryAsync(joe, null)).Details == "namespaces");
        Assert.Equal("groups", (await TryAsync(joe, "system:masters")).Details);

        static async Task<(HttpStatusCode Code, string? Details)> TryAsync(k8s.Kubernetes client, string? group)
        {
            using var request = Acting("system:serviceaccount:default:robot", new Uri(client.BaseUri, "api/v1/namespaces?dryRun=All"));
            if (group is not null)
                request.Headers.Add("Impersonate-Group", group);
            using var response = await client.HttpClient.SendAsync(request, TestContext.Current.CancellationToken);
            var status = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
            return (response.StatusCode, (string?)status["details"]?["kind"]);
        }
    }

    // As somebody else, and without leaving anything: rights and admission answer as they would.
    private static async Task TriesAsAsync(TestCluster cluster, string user)
    {
        using var request = Acting(user, new Uri(cluster.Admin.BaseUri, "api/v1/namespaces?dryRun=All"));
        using var response = await cluster.Admin.HttpClient.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var made = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("default", (string?)made["metadata"]!["labels"]!["capsule.clastix.io/tenant"]);
        Assert.Equal(HttpStatusCode.NotFound, (await cluster.Admin.SendAsync(HttpMethod.Get, "api/v1/namespaces/tried")).Code);
    }

    private static HttpRequestMessage Acting(string user, Uri address) => new(HttpMethod.Post, address)
    {
        Headers = { { "Impersonate-User", user } },
        Content = new StringContent("""{"apiVersion": "v1", "kind": "Namespace", "metadata": {"name": "tried"}}""", Encoding.UTF8, "application/json"),
    };

    private static string Base64(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
}
