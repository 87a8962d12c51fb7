namespace ManagedKube.Talos.Documents.Kubernetes;

/// <summary>
/// The audit policy of the Kubernetes API: who did what to which object, never what the object holds, since it may be a secret. Health probes
/// are left out, and each request is recorded once, when it has ended.
/// </summary>
internal sealed record AuditPolicy : KubernetesObject
{
    public override string ApiVersion => "audit.k8s.io/v1";

    public override string Kind => "Policy";

    public IReadOnlyList<string> OmitStages { get; } = ["RequestReceived"];

    public IReadOnlyList<Rule> Rules { get; } =
    [
        new Rule("None") { NonResourceURLs = ["/healthz*", "/livez*", "/readyz*", "/version"] },
        new Rule("Metadata"),
    ];

    internal sealed record Rule(string Level)
    {
        public IReadOnlyList<string>? NonResourceURLs { get; init; }
    }
}
