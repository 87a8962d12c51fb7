using System.Net;
using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Tests;

public sealed class TrialTests
{
    private static readonly Attempt Marking = new("system:serviceaccount:mk-access:defaultapp", "patch", ResourceKind.Namespaces, "rook-ceph", "{}");

    [Fact]
    public async Task An_attempt_is_always_a_dry_run_as_the_account()
    {
        using var patch = Marking.Request(new Uri("https://ctopr.example.net:6443/"));
        using var create = (Marking with { Verb = "create", Name = null }).Request(new Uri("https://ctopr.example.net:6443"));

        Assert.Equal((HttpMethod.Patch, "https://ctopr.example.net:6443/api/v1/namespaces/rook-ceph?dryRun=All"), (patch.Method, $"{patch.RequestUri}"));
        Assert.Equal((HttpMethod.Post, "https://ctopr.example.net:6443/api/v1/namespaces?dryRun=All"), (create.Method, $"{create.RequestUri}"));
        Assert.Equal("application/merge-patch+json", patch.Content!.Headers.ContentType!.MediaType);
        Assert.Equal([Marking.Account], patch.Headers.GetValues("Impersonate-User"));
        Assert.Equal("{}", await patch.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"kind": "Namespace"}""", true)]
    [InlineData(HttpStatusCode.Created, """{"kind": "Namespace"}""", true)]
    [InlineData(HttpStatusCode.Forbidden, """{"kind": "Status", "message": "admission webhook denied the request"}""", false)]
    [InlineData(HttpStatusCode.Forbidden, """{"kind": "Status", "message": "cannot patch", "details": {"kind": "namespaces"}}""", false)]
    [InlineData(HttpStatusCode.Forbidden, """{"kind": "Status", "message": "cannot impersonate", "details": {"kind": "serviceaccounts"}}""", null)]
    [InlineData(HttpStatusCode.BadRequest, """{"kind": "Status", "message": "admission webhook does not support dry run"}""", null)]
    [InlineData(HttpStatusCode.Conflict, """{"kind": "Status", "message": "already exists", "details": {"kind": "namespaces"}}""", null)]
    public void Only_an_answer_about_the_object_counts(HttpStatusCode code, string body, bool? isAdmitted)
    {
        var trial = Trial.Of(Marking, code, body);

        Assert.Equal(isAdmitted, trial.IsAdmitted);
        Assert.Equal(isAdmitted == true, trial.Made is not null);
    }
}
