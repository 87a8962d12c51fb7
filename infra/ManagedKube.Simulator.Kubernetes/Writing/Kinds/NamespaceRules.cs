using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Writing.Kinds;

internal sealed class NamespaceRules : KindRules
{
    public const string Finalizer = "kubernetes";

    private static readonly string[] System = ["default", "kube-system", "kube-public", "kube-node-lease"];

    public override bool HasGeneration => false;

    public override NameRule Names => NameRule.Label;

    public override void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
        body.Metadata().Child("labels")["kubernetes.io/metadata.name"] = body.Name();
        body["spec"] = new JsonObject { ["finalizers"] = ObjectNodes.List(Finalizer) };
        body["status"] = new JsonObject { ["phase"] = "Active" };
        TenantAdmission.Attach(cluster, body, options.User);
    }

    public override void PrepareUpdate(Cluster cluster, JsonObject body, JsonObject before, WriteOptions options)
    {
        body.Metadata().Child("labels")["kubernetes.io/metadata.name"] = body.Name();
        body["spec"] = before["spec"]?.DeepClone();
    }

    public override void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options) =>
        TenantAdmission.Check(cluster, body, before, options.User);

    /// <summary>It stays until everything in it is gone.</summary>
    public override long? Grace(StoredObject target, DeleteOptions options)
    {
        if (System.Contains(target.Name))
            throw ApiException.Forbidden(string.Empty, "namespaces", target.Name, "this namespace may not be deleted");
        return target.Body.TextsAt("spec", "finalizers").Any() ? null : 0;
    }

    public override void BeginEnd(JsonObject body)
    {
        body.Metadata().Remove("deletionGracePeriodSeconds");
        body.Child("status")["phase"] = "Terminating";
    }
}
