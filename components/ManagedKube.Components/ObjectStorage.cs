using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Model.Planning.Storage;
using ManagedKube.OpenIaaS.Resources.ObjectStorage;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// The cluster's S3 buckets (product spec 4.7): each private to its sources and protected, since what it holds is in no other place,
/// and each with a storage account that can use nothing else.
/// </summary>
public sealed class ObjectStorage : ComponentResource
{
    /// <summary>Creates the buckets of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    public ObjectStorage(string name, ObjectStorageArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.ObjectStorage, name, options)
    {
        Accounts = args.Plan.ObjectStorage.Buckets.ToImmutableDictionary(bucket => bucket.Use, Create);
        Buckets = Output
            .All(Accounts.Select(account => account.Value.Bucket.Apply(bucket => (account.Key, bucket))))
            .Apply(buckets => buckets.ToImmutableDictionary(bucket => JsonNamingPolicy.CamelCase.ConvertName(bucket.Key.ToString()), bucket => bucket.bucket));
        RegisterOutputs();
    }

    /// <summary>The buckets' names by their <see cref="BucketUse"/>.</summary>
    [Output("buckets")]
    public Output<ImmutableDictionary<string, string>> Buckets { get; private set; }

    /// <summary>How each bucket is reached by what uses it.</summary>
    public ImmutableDictionary<BucketUse, BucketAccount> Accounts { get; }

    private BucketAccount Create(BucketPlan plan)
    {
        var options = new CustomResourceOptions { Parent = this };
        var bucket = new Bucket(
            plan.Name,
            new BucketArgs { Name = plan.Name, AccessType = "custom", Whitelist = plan.Sources.Select(source => source.ToString()).ToList() },
            new CustomResourceOptions { Parent = this, Protect = true });
        var account = new StorageAccount($"{plan.Account}-account", new StorageAccountArgs { Name = plan.Account }, options);
        var access = new BucketAccess(
            $"{plan.Name}-access", new BucketAccessArgs { Bucket = bucket.Name, StorageAccount = account.Name, Role = BucketPlan.Role }, options);
        return new BucketAccount(access.Bucket, account.AccessKeyId, account.SecretAccessKey);
    }
}
