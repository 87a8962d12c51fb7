using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>What is special about one kind of objects when they are written. The usual is done elsewhere.</summary>
internal abstract class KindRules
{
    /// <summary>Whether <c>metadata.generation</c> counts the changes of what is wanted.</summary>
    public virtual bool HasGeneration => true;

    /// <summary>How its names are checked.</summary>
    public virtual NameRule Names => NameRule.Subdomain;

    /// <summary>Fields that the kind owns besides the status, for the status of an object to be written alone.</summary>
    public virtual bool StatusMayChangeMetadata => true;

    /// <summary>Fills what an absent field means.</summary>
    public virtual void Default(JsonObject body)
    {
    }

    /// <summary>Completes a new object from what else is in the cluster.</summary>
    public virtual void PrepareCreate(Cluster cluster, JsonObject body, WriteOptions options)
    {
    }

    /// <summary>Carries over what a change of an object leaves as it is.</summary>
    public virtual void PrepareUpdate(Cluster cluster, JsonObject body, JsonObject before, WriteOptions options)
    {
    }

    /// <summary>Finds what is wrong in itself.</summary>
    public virtual void Check(JsonObject body, List<FieldError> errors)
    {
    }

    /// <summary>Finds what may not change.</summary>
    public virtual void CheckUpdate(JsonObject body, JsonObject before, List<FieldError> errors)
    {
    }

    /// <summary>Whether the writer may write it so, where the answer is more than a rule about fields.</summary>
    /// <exception cref="ApiException">Not allowed.</exception>
    public virtual void Admit(Cluster cluster, JsonObject body, JsonObject? before, WriteOptions options)
    {
    }

    /// <summary>What besides finalizers keeps an object that is to be deleted.</summary>
    /// <returns>The seconds that it stays at most, 0 to let it go at once; null for as long as it is not deleted again.</returns>
    public virtual long? Grace(StoredObject target, DeleteOptions options) => 0;

    /// <summary>Marks an object whose end has begun.</summary>
    public virtual void BeginEnd(JsonObject body)
    {
    }

    protected static void Immutable(JsonObject body, JsonObject before, List<FieldError> errors, params string[] path)
    {
        if (!ObjectNodes.Same(body.At(path), before.At(path)))
            errors.Add(FieldError.Invalid(string.Join('.', path), body.At(path)?.ToJsonString(ObjectNodes.Plain) ?? "null", "field is immutable"));
    }

    protected static void Require(JsonObject body, List<FieldError> errors, params string[] path)
    {
        if (body.At(path) is null || body.TextAt(path) is "")
            errors.Add(FieldError.Required(string.Join('.', path)));
    }
}
