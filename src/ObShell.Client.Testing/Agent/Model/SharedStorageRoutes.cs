namespace ObShell.Client.Testing;

/// <summary>The routes about the access key of the shared storage.</summary>
internal static class SharedStorageRoutes
{
    public static IReadOnlyList<ModelRoute> All { get; } =
    [
        new("POST /api/v1/obcluster/shared-storage/validate-key", call => Check(call, "ValidateSharedStorageKeyParam") is { } refusal ? refusal : Reply.Empty),
        new("POST /api/v1/obcluster/shared-storage/save-key", Save),
    ];

    private static Refusal? Check(ModelCall call, string structName) =>
        call.Require(structName, ("access_key", "AccessKey"), ("secret_key", "SecretKey"), ("path", "Path"), ("endpoint", "Endpoint"))
        ?? (call.Cluster.SharedStorage is not { } storage ? OperationRefusals.StorageNotShared
            : (storage.Path, storage.Endpoint) != (call.Text("path"), call.Text("endpoint")) ? OperationRefusals.StorageNotFound
            : storage.ValidKeys.GetValueOrDefault(call.Text("access_key")!) != call.Text("secret_key") ? OperationRefusals.StorageKeyWrong
            : null);

    private static Reply Save(ModelCall call)
    {
        if (Check(call, "SaveSharedStorageKeyParam") is { } refusal)
        {
            return refusal;
        }

        (call.Cluster.SharedStorage!.AccessKey, call.Cluster.SharedStorage.SecretKey) = (call.Text("access_key")!, call.Text("secret_key")!);
        return Reply.Empty;
    }
}
