using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Fields;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Types;

namespace ManagedKube.Simulator.Kubernetes.Writing;

/// <summary>Creates, changes and deletes objects, with everything that an API server does on the way. Its callers hold the gate.</summary>
internal sealed class ObjectWriter(Cluster cluster)
{
    private static readonly string[] OwnMetadata = ["uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "generation", "resourceVersion", "selfLink"];

    /// <summary>Creates an object.</summary>
    /// <param name="resource">Its kind.</param>
    /// <param name="space">The namespace of the path; empty for none.</param>
    /// <param name="wanted">The object as the client sends it.</param>
    /// <param name="options">How.</param>
    /// <param name="applied">Whether the owners in its metadata stand already.</param>
    /// <exception cref="ApiException">It breaks a rule, or is there already.</exception>
    public JsonObject Create(ResourceInfo resource, string space, JsonObject wanted, WriteOptions options, bool applied = false)
    {
        var rules = KindRuleBook.Of(resource);
        var body = Read(resource, wanted, options);
        var metadata = body.Metadata();
        SetNamespace(resource, body, space);
        foreach (var field in OwnMetadata)
            metadata.Remove(field);
        if (resource.HasStatus)
            body.Remove("status");
        if (body.Name().Length == 0 && metadata.TextAt("generateName") is { Length: > 0 } prefix)
            metadata["name"] = prefix[..Math.Min(prefix.Length, 58)] + RandomSuffix();
        metadata["uid"] = Guid.NewGuid().ToString();
        metadata["creationTimestamp"] = cluster.Now;
        if (rules.HasGeneration)
            metadata["generation"] = 1;
        CheckNamespace(resource, body);
        SetDefaults(resource, rules, body);
        rules.PrepareCreate(cluster, body, options);
        Check(resource, rules, body, null);
        rules.Admit(cluster, body, null, options);
        if (cluster.Store.Find(resource.Id, body.Namespace(), body.Name()) is not null)
            throw ApiException.AlreadyExists(resource.Group, resource.Resource, body.Name());
        if (!applied)
            FieldOwnership.Track(null, body, resource.Type, Manager(resource, options, string.Empty));
        return options.DryRun ? body : Stored(resource, cluster.Store.Put(resource.Id, body));
    }

    /// <summary>Replaces an object.</summary>
    /// <param name="resource">Its kind.</param>
    /// <param name="before">The object that is there.</param>
    /// <param name="wanted">The object as it should be.</param>
    /// <param name="options">How.</param>
    /// <param name="subresource"><c>status</c> to change only that; empty for all else.</param>
    /// <param name="applied">Whether the owners in its metadata stand already.</param>
    /// <exception cref="ApiException">It breaks a rule, or the object has changed since the client read it.</exception>
    public JsonObject Update(ResourceInfo resource, StoredObject before, JsonObject wanted, WriteOptions options, string subresource = "", bool applied = false)
    {
        var rules = KindRuleBook.Of(resource);
        var old = Cluster.InVersion(before.Body, resource);
        var body = Read(resource, wanted, options);
        SetNamespace(resource, body, before.Namespace);
        CheckIdentity(resource, before, body);
        Carry(resource, rules, old, body, subresource);
        SetDefaults(resource, rules, body);
        if (subresource.Length == 0)
            rules.PrepareUpdate(cluster, body, old, options);
        if (rules.HasGeneration && !ObjectNodes.Same(Wanted(old), Wanted(body)))
            body.Metadata()["generation"] = (old.NumberAt("metadata", "generation") ?? 0) + 1;
        Check(resource, rules, body, old);
        rules.Admit(cluster, body, old, options);
        if (!applied)
            FieldOwnership.Track(old, body, resource.Type, Manager(resource, options, subresource));
        if (body.IsDeleting() && !IsHeld(body))
            return options.DryRun ? body : cluster.Store.Remove(before).Body;
        if (ObjectNodes.Same(body, old))
            return old;
        return options.DryRun ? body : Stored(resource, cluster.Store.Put(resource.Id, body));
    }

    /// <summary>Changes an object by a part of the cluster itself.</summary>
    /// <param name="target">The object.</param>
    /// <param name="component">Whose fields they are.</param>
    /// <param name="change">Makes the changes.</param>
    /// <param name="subresource"><c>status</c> to change only that; empty for all else.</param>
    public void Change(StoredObject target, string component, Action<JsonObject> change, string subresource = "")
    {
        var resource = cluster.Catalog.Preferred(target.Resource);
        if (resource is null || cluster.Store.Find(target.Resource, target.Namespace, target.Name) is not { } current)
            return;
        var body = current.Body.Copy();
        change(body);
        if (ObjectNodes.Same(body, current.Body))
            return;
        if (resource.Custom is not null)
            body["apiVersion"] = resource.ApiVersion;
        Update(resource, current, body, WriteOptions.Of(component), resource.HasStatus ? subresource : string.Empty);
    }

    /// <summary>Deletes an object, or begins its end.</summary>
    /// <returns>The object as it is left; null when it is gone.</returns>
    /// <exception cref="ApiException">It is another one than the client means.</exception>
    public StoredObject? Delete(ResourceInfo resource, StoredObject target, DeleteOptions options, bool dryRun)
    {
        CheckPreconditions(resource, target, options);
        var rules = KindRuleBook.Of(resource);
        var body = target.Body.Copy();
        var metadata = body.Metadata();
        var finalizers = body.TextsAt("metadata", "finalizers").Except(["orphan", "foregroundDeletion"]).ToList();
        if (options.Propagation == DeleteOptions.Orphan)
            finalizers.Add("orphan");
        else if (options.Propagation == DeleteOptions.Foreground)
            finalizers.Add("foregroundDeletion");
        if (finalizers.Count > 0)
            metadata["finalizers"] = ObjectNodes.List(finalizers);
        else
            metadata.Remove("finalizers");
        var grace = rules.Grace(target, options);
        if (finalizers.Count == 0 && grace == 0)
        {
            if (!dryRun)
                cluster.Store.Remove(target);
            return null;
        }

        if (!body.IsDeleting())
        {
            metadata["deletionTimestamp"] = ObjectNodes.Time(cluster.Time.GetUtcNow() + TimeSpan.FromSeconds(grace ?? 0));
            if (rules.HasGeneration)
                metadata["generation"] = (body.NumberAt("metadata", "generation") ?? 0) + 1;
        }

        metadata["deletionGracePeriodSeconds"] = Math.Min(body.NumberAt("metadata", "deletionGracePeriodSeconds") ?? long.MaxValue, grace ?? 0);
        rules.BeginEnd(body);
        if (dryRun || ObjectNodes.Same(body, target.Body))
            return target;
        return cluster.Store.Put(resource.Id, body);
    }

    /// <summary>Who owns the fields that are written.</summary>
    public FieldManager Manager(ResourceInfo resource, WriteOptions options, string subresource) =>
        new(options.Manager, resource.ApiVersion, subresource, cluster.Now);

    /// <summary>Whether something keeps an object whose end has begun.</summary>
    private static bool IsHeld(JsonObject body) =>
        body.TextsAt("metadata", "finalizers").Any() || body.TextsAt("spec", "finalizers").Any() || body.NumberAt("metadata", "deletionGracePeriodSeconds") is > 0;

    private static JsonObject Stored(ResourceInfo resource, StoredObject stored) => Cluster.InVersion(stored.Body, resource);

    private static JsonObject Read(ResourceInfo resource, JsonObject wanted, WriteOptions options)
    {
        if ((wanted.TextAt("kind") ?? resource.Kind) is var kind && kind != resource.Kind)
        {
            throw ApiException.BadRequest(
                $"{kind} in version \"{resource.Version}\" cannot be handled as a {resource.Kind}: no kind \"{kind}\" is registered for the path");
        }
        if ((wanted.TextAt("apiVersion") ?? resource.ApiVersion) is var version && version != resource.ApiVersion)
            throw ApiException.BadRequest($"the API version in the data ({version}) does not match the expected API version ({resource.ApiVersion})");
        var body = new JsonObject { ["apiVersion"] = resource.ApiVersion, ["kind"] = resource.Kind };
        foreach (var (name, value) in wanted)
            body[name] ??= value?.DeepClone();
        var unknown = UnknownFields.Prune(body, resource.Type);
        if (resource.Custom is null)
            UnknownFields.CheckTypes(body, resource.Type, string.Empty, resource.Kind);
        else
            UnknownFields.CheckTypes(body["metadata"], BuiltInTypes.Get("meta.v1.ObjectMeta"), ".metadata", resource.Kind);
        Tell(resource, unknown, options);
        return body;
    }

    private static void Tell(ResourceInfo resource, List<string> unknown, WriteOptions options)
    {
        if (unknown.Count > 0 && options.Validation == FieldValidation.Strict)
        {
            throw ApiException.BadRequest(
                $"{resource.Kind} in version \"{resource.Version}\" cannot be handled as a {resource.Kind}: strict decoding error: {string.Join(", ", unknown.Select(field => $"unknown field \"{field}\""))}");
        }

        if (options.Validation == FieldValidation.Warn)
            unknown.ForEach(field => options.Warn($"unknown field \"{field}\""));
        if (resource.Custom?.DeprecationWarning is { } warning)
            options.Warn(warning);
    }

    private static void SetNamespace(ResourceInfo resource, JsonObject body, string space)
    {
        if (!resource.IsNamespaced)
        {
            body.Metadata().Remove("namespace");
        }
        else
        {
            if (body.Namespace() is { Length: > 0 } own && own != space)
                throw ApiException.BadRequest("the namespace of the provided object does not match the namespace sent on the request");
            body.Metadata()["namespace"] = space;
        }
    }

    private static void SetDefaults(ResourceInfo resource, KindRules rules, JsonObject body)
    {
        if (resource.Custom?.Schema is { } schema)
            StructuralSchema.SetDefaults(body, schema);
        rules.Default(body);
    }

    private static void Check(ResourceInfo resource, KindRules rules, JsonObject body, JsonObject? before)
    {
        var errors = new List<FieldError>();
        MetadataChecks.Check(body, rules.Names, errors);
        if (resource.Custom?.Schema is { } schema)
            errors.AddRange(SchemaValidation.Check(body, schema));
        rules.Check(body, errors);
        if (before is not null)
            rules.CheckUpdate(body, before, errors);
        if (errors.Count > 0)
            throw ApiException.Invalid(resource.Group, resource.Kind, body.Name(), errors);
    }

    private static void CheckIdentity(ResourceInfo resource, StoredObject before, JsonObject body)
    {
        if (body.Name() is var name && name != before.Name)
            throw ApiException.BadRequest($"the name of the object ({name}) does not match the name on the URL ({before.Name})");
        if (body.TextAt("metadata", "resourceVersion") is { Length: > 0 } version && version != before.Version.ToString(CultureInfo.InvariantCulture))
        {
            throw ApiException.Conflict(resource.Group, resource.Resource, before.Name,
                "the object has been modified; please apply your changes to the latest version and try again");
        }

        if (body.Uid() is { Length: > 0 } uid && uid != before.Body.Uid())
        {
            throw ApiException.Conflict(resource.Group, resource.Resource, before.Name,
                $"Precondition failed: UID in precondition: {uid}, UID in object meta: {before.Body.Uid()}");
        }
    }

    private static void CheckPreconditions(ResourceInfo resource, StoredObject target, DeleteOptions options)
    {
        var version = target.Version.ToString(CultureInfo.InvariantCulture);
        if (options.Uid is { } uid && uid != target.Body.Uid())
        {
            throw ApiException.Conflict(resource.Group, resource.Resource, target.Name,
                $"Precondition failed: UID in precondition: {uid}, UID in object meta: {target.Body.Uid()}");
        }

        if (options.ResourceVersion is { } expected && expected != version)
        {
            throw ApiException.Conflict(resource.Group, resource.Resource, target.Name,
                $"Precondition failed: ResourceVersion in precondition: {expected}, ResourceVersion in object meta: {version}");
        }
    }

    /// <summary>Takes over what the client cannot change on its path.</summary>
    private static void Carry(ResourceInfo resource, KindRules rules, JsonObject old, JsonObject body, string subresource)
    {
        if (resource.HasStatus && subresource.Length == 0)
        {
            SetOrRemove(body, "status", old["status"]);
        }
        else if (subresource == "status")
        {
            foreach (var name in body.Select(pair => pair.Key).Union(old.Select(pair => pair.Key)).Except(["status", "metadata", "apiVersion", "kind"]).ToList())
                SetOrRemove(body, name, old[name]);
            if (resource.Custom is not null || !rules.StatusMayChangeMetadata)
                SetOrRemove(body, "metadata", old["metadata"]);
        }

        foreach (var field in OwnMetadata)
            SetOrRemove(body.Metadata(), field, old.At("metadata", field));
        if (body.At("metadata", "managedFields") is null)
            SetOrRemove(body.Metadata(), "managedFields", old.At("metadata", "managedFields"));
    }

    private static void SetOrRemove(JsonObject owner, string name, JsonNode? value)
    {
        if (value is null)
            owner.Remove(name);
        else
            owner[name] = value.DeepClone();
    }

    /// <summary>What a client wants of an object, without what is known about it.</summary>
    private static JsonObject Wanted(JsonObject body)
    {
        var copy = body.Copy();
        copy.Remove("metadata");
        copy.Remove("status");
        return copy;
    }

    private static string RandomSuffix() => RandomNumberGenerator.GetString("bcdfghjklmnpqrstvwxz2456789", 5);

    private void CheckNamespace(ResourceInfo resource, JsonObject body)
    {
        if (!resource.IsNamespaced)
            return;
        var space = cluster.Store.Find(Known.Namespaces, string.Empty, body.Namespace())
            ?? throw ApiException.NotFound(string.Empty, "namespaces", body.Namespace());
        if (!space.Body.IsDeleting())
            return;
        var refusal = ApiException.Forbidden(resource.Group, resource.Resource, body.Name(),
            $"unable to create new content in namespace {space.Name} because it is being terminated");
        refusal.Details!["causes"] = new JsonArray(new JsonObject
        {
            ["reason"] = "NamespaceTerminating",
            ["message"] = $"namespace {space.Name} is being terminated",
            ["field"] = "metadata.namespace",
        });
        throw refusal;
    }
}
